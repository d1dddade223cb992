/** For browsers that cannot tell when they are idle, in milliseconds. */
const PATIENCE = 1000;

/** Runs something once the page has loaded and the browser has nothing better to do. */
export function whenIdle(run: () => void): void {
  const wait = () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
    else setTimeout(run, PATIENCE);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
