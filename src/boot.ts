import { loadMessages } from './i18n/messages.ts';
import { pageLocale } from './ui/effects/site.ts';

/** Where no paint is reported (a tab in the background, an old browser), the app starts after this, in ms. */
const PATIENCE = 1000;

// Whole addresses: the language's page must be said with one, and the icons stay where they are when the address
// of the page changes with the language.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[href]')) {
  link.setAttribute('href', link.href);
}

// The page is on the screen as it came before the app begins to load the machine.
void Promise.race([firstPaint(), wait()]).then(startApp);

/** The words of the page's language come at the same time as the app. */
async function startApp(): Promise<void> {
  const [{ start }] = await Promise.all([import('./main.tsx'), loadMessages(pageLocale())]);
  start();
}

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
