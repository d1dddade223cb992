// At the end of every built page: `inlineScript.ts` puts it there, with the values that are declared here. The page has
// all elements that it asks for.

/** The scripts that the start needs, and the one that begins it. */
export declare const PARTS: readonly string[];
export declare const ENTRY: string;

{
  // What is pressed before the app can answer, which it does later (`src/ui/page/replayEarly.ts`).
  window.earlyEvents = [];
  for (const type of ['click', 'keydown'])
    addEventListener(type, (event) => window.earlyEvents?.push(event), true);
  // Says on the page that the app did not come. What failed to load cannot be imported again in the life of a page.
  addEventListener('startfailed', () => {
    const note = document.querySelector<HTMLElement>('.start-failed')!;
    note.hidden = false;
    note.lastElementChild!.addEventListener('click', () => location.reload());
  });
  // Not every host can say that no page may hold this one in a frame, where a click may be led astray.
  const isFramed = window.top !== window.self;
  if (isFramed) {
    const link = { href: location.href, target: '_blank', textContent: 'Logwright ↗' };
    document.getElementById('root')!.replaceWith(Object.assign(document.createElement('a'), link));
  }
  // The page is on the screen as it came before the app begins to load; all that it needs at once.
  let isAsked = isFramed;
  const start = () => {
    if (isAsked) return;
    isAsked = true;
    for (const href of PARTS) {
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    }
    import(ENTRY).catch(() => dispatchEvent(new Event('startfailed')));
  };
  new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
  // Where no paint is reported: a tab in the background, an old browser.
  setTimeout(start, 1000);
}
