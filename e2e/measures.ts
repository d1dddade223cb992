import type { Page } from '@playwright/test';

/** Whether anything of the page itself, not of a box in it, lies outside the window. */
export async function pageScrolls(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    // A phone zooms out over what is too wide, which makes the window's inner width larger than the page's.
    const widest = Math.max(scrollWidth, document.body.scrollWidth, innerWidth);
    const tallest = Math.max(scrollHeight, document.body.scrollHeight);
    return { x: widest - clientWidth, y: tallest - clientHeight };
  });
}

/**
 * Controls and texts that stick out of the window at its sides, though no box around them scrolls sideways on
 * purpose. The page cuts off what sticks out, so that a page without scroll bars proves little.
 */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, which sees nothing of this file
    const isInScroller = (element: Element): boolean => {
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(box).overflowX)) {
          if (box !== document.body && box.scrollWidth > box.clientWidth) return true;
        }
      }
      return false;
    };
    return [...document.querySelectorAll('button, input, select, a, h1, h2, h3, p, li')]
      .filter((element) => !element.closest('.visually-hidden, .skip-link, .mono, .code-block, .cm-editor'))
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const end = document.documentElement.clientWidth + 0.5;
        return width > 1 && height > 1 && (left < -0.5 || right > end);
      })
      .filter((element) => !isInScroller(element))
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`);
  });
}

/** How long `slownessOf` takes on a machine with two quiet cores, in milliseconds. */
const QUIET = 15;

/**
 * How many times as slow as a quiet machine the page is at this moment, at least 1: what a limit in milliseconds is
 * multiplied by, so that a test tells a slow page from a slow machine.
 */
export async function slownessOf(page: Page): Promise<number> {
  const time = await page.evaluate(() => {
    const rows = Array.from({ length: 5000 }, (_, i) => ({ id: i, text: `value ${i}`, isEven: i % 2 === 0 }));
    const times = Array.from({ length: 4 }, () => {
      const start = performance.now();
      for (let i = 0; i < 10; i++) JSON.parse(JSON.stringify(rows));
      return performance.now() - start;
    });
    return Math.max(...times);
  });
  return Math.max(time / QUIET, 1);
}
