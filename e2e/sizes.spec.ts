import type { Page } from '@playwright/test';
import { cutOff, pageScrolls } from './measures.ts';
import { SCREENS, ZOOMED } from './screens.ts';
import { boxesOf, expect, openApp, PANELS, panelOf, settle, showPanel, test } from './support.ts';

const TEMPLATE = `{${['requestId', 'routeKey', 'status', 'eventType', 'connectionId', 'httpMethod', 'apiId']
  .map((name) => `"${name}":"$context.${name}"`)
  .join(',')}}`;

/** Pairs of the parts of the page that lie over one another. */
async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll('[data-panel], .header, .tab-bar, .welcome-bar, .panel-head > *'),
    ]
      .filter((part) => part.getClientRects().length > 0)
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    return parts.flatMap(({ part, box }, i) =>
      parts
        .slice(i + 1)
        .filter(({ part: other }) => !part.contains(other) && !other.contains(part))
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
        )
        .map(({ part: other }) => `${part.className} / ${other.className}`),
    );
  });
}

/** How many of the elements can be seen whole in the box that scrolls them. */
async function wholeIn(page: Page, items: string, scroller: string): Promise<number> {
  return page.evaluate(
    ([wanted = '', box = '']) => {
      const frame = document.querySelector(box)?.getBoundingClientRect();
      if (!frame) return 0;
      return [...document.querySelectorAll(wanted)].filter((item) => {
        const { top, bottom } = item.getBoundingClientRect();
        return top >= frame.top - 1 && bottom <= Math.min(frame.bottom, innerHeight) + 1;
      }).length;
    },
    [items, scroller],
  );
}

for (const [width, height] of [...SCREENS, ...ZOOMED]) {
  for (const locale of ['en', 'ko'] as const) {
    test(`${width} × ${height} (${locale}): every panel can be worked with, and nothing lies over another`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openApp(page, { locale, source: TEMPLATE });
      const single = width < 700 || height < 500;
      for (const panel of PANELS) {
        if (width >= 900 && height >= 500 && panel === 'catalog') await page.keyboard.press('/');
        await showPanel(page, panel);
        await settle(page);
        const name = `${panel} at ${width} × ${height}`;
        await expect.poll(async () => (await pageScrolls(page)).x, { message: name }).toBe(0);
        await expect.poll(() => cutOff(page), { message: name }).toEqual([]);
        // So little height scrolls as a page, with the tabs over its end.
        if (height > 340) expect(await overlaps(page), name).toEqual([]);
        const box = await panelOf(page, panel).boundingBox();
        expect(box?.height, name).toBeGreaterThanOrEqual(single && height < 500 ? 150 : 140);
        if (height < 300) continue;
        if (panel === 'catalog') {
          expect(await wholeIn(page, '.catalog-row', '.catalog-list'), name).toBeGreaterThanOrEqual(4);
        }
        if (panel === 'template') {
          expect(await wholeIn(page, '.cm-line', '.cm-scroller'), name).toBeGreaterThanOrEqual(5);
        }
      }
      await showPanel(page, 'catalog');
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('latency');
      await expect(page.locator('.catalog-row').first()).toBeInViewport({ ratio: 1 });
      expect((await boxesOf(page)).length).toBeGreaterThan(0);
    });
  }
}
