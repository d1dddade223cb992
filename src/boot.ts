import { loadMessages } from './i18n/messages.ts';
import { pageAddress, pageLocale } from './ui/common/browser/site.ts';

// Whole addresses: the language's page must be said with one, and the icons stay where they are when the address
// of the page changes with the language.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[href]')) {
  link.setAttribute('href', link.href);
}

// Only now: a browser would load it before the first paint.
const manifest = document.createElement('link');
manifest.rel = 'manifest';
manifest.href = new URL('manifest.webmanifest', pageAddress('en')).href;
document.head.append(manifest);

startApp().catch((error: unknown) => {
  // The page says so: it waits for this from its own script.
  dispatchEvent(new Event('startfailed'));
  reportError(error);
});

/** The words of the page's language come at the same time as the app. */
async function startApp(): Promise<void> {
  const [{ start }] = await Promise.all([import('./main.tsx'), loadMessages(pageLocale())]);
  await start();
}
