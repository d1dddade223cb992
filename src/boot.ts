/** Where no paint is reported (a tab in the background, an old browser), the app starts after this, in ms. */
const PATIENCE = 1000;

// What is said about the other language's page must be a whole address, and the site does not know its own.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')) {
  link.setAttribute('href', link.href);
}

// The page is on the screen as it came before the app begins to load the machine.
void Promise.race([firstPaint(), wait()]).then(() => import('./main.tsx'));

function firstPaint(): Promise<unknown> {
  return new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
  });
}

function wait(): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
}
