// As the app does it: nothing is loaded before the page is on the screen.
new PerformanceObserver((_, observer) => {
  observer.disconnect();
  void import('./main.tsx');
}).observe({ type: 'paint', buffered: true });
