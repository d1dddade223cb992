(() => {
  // The page is on the screen as it came before the app begins to load; all that it needs at once.
  let isAsked = false;
  const start = () => {
    if (isAsked) return;
    isAsked = true;
    for (const href of PARTS) {
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    }
    void import(ENTRY);
  };
  new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
  // Where no paint is reported: a tab in the background, an old browser.
  setTimeout(start, 1000);
})();
