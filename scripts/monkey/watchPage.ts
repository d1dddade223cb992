import type { CDPSession, Page } from '@playwright/test';

/** Collects what goes wrong on a page and nobody sees. */
export async function watchPage(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) {
      faults.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('crash', () => faults.push('the page crashed'));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && asked !== origin)
      faults.push(`request to ${request.url()}`);
  });
  page.on('filechooser', () => undefined);
  page.on('dialog', (dialog) => {
    faults.push(`asks: ${dialog.message()}`);
    void dialog.accept();
  });
  // A link to the documents of AWS leads away because somebody wants that, which is no fault of the page.
  await page.addInitScript(() => {
    addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
        if (
          link instanceof HTMLAnchorElement &&
          link.origin !== location.origin &&
          link.protocol.startsWith('http')
        )
          event.preventDefault();
      },
      true,
    );
  });
  return faults;
}

/** What the page holds: megabytes of script, elements, listeners. */
export interface Memory {
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds once everything that can be given back is. */
export async function measureMemory(session: CDPSession): Promise<Memory> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    megabytes: valueOf('JSHeapUsedSize') / 1e6,
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
  };
}
