import type { CDPSession, Locator, Page } from '@playwright/test';
import { editorOf, expect, openApp, type OpenOptions } from './support.ts';

/** A point of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export async function openText(page: Page, source: string, options: OpenOptions = {}): Promise<void> {
  await openApp(page, { source, ...options });
  await page.waitForLoadState('networkidle');
}

/** The card by the pointer. */
export function preview(page: Page): Locator {
  return page.locator('.drag-preview');
}

/** What marks the place in the text: a line, a bar, a caret or a ring. */
export function mark(page: Page, kind: 'line' | 'bar' | 'caret' | 'chip'): Locator {
  return page.locator(`.drop-layer > .drop-${kind}`);
}

/** Where something is on the screen, once it is there: the editor draws its lines anew after a change. */
export async function boxOf(target: Locator): Promise<Box> {
  await expect.poll(() => target.boundingBox()).not.toBeNull();
  const box = await target.boundingBox();
  if (!box) throw new Error('not on the screen');
  return box;
}

/** Where a variable of the catalog can be taken hold of. */
export async function catalogPoint(page: Page, name: string): Promise<Point> {
  const row = page.locator(`.catalog-row[data-variable="${name}"]`);
  await row.scrollIntoViewIfNeeded();
  const box = await boxOf(row);
  return { x: box.x + 60, y: box.y + box.height / 2 };
}

export function chipOf(page: Page, name: string): Locator {
  return page.locator(`.cm-content .chip[data-variable="${name}"]`).first();
}

/** A point of the line (from 0) of the text: `share` of its height, `x` pixels from its left edge. */
export async function linePoint(page: Page, line: number, share: number, x = 30): Promise<Point> {
  const box = await boxOf(page.locator('.cm-line').nth(line));
  return { x: box.x + x, y: box.y + box.height * share };
}

export async function chipPoint(page: Page, name: string): Promise<Point> {
  const box = await boxOf(chipOf(page, name));
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The left edge of a character of the text as it is shown, or the right edge of the last one. */
export async function pointAt(page: Page, offset: number): Promise<Point> {
  return editorOf(page).evaluate((content, at) => {
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    let left = at;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (left < length || (left === length && content.textContent.length === at)) {
        const range = document.createRange();
        range.setStart(node, Math.min(left, length - 1));
        range.setEnd(node, Math.min(left, length - 1) + 1);
        const box = range.getBoundingClientRect();
        return { x: left < length ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 };
      }
      left -= length;
    }
    throw new Error(`no character ${at}`);
  }, offset);
}

/** Presses and moves to another point, where it rests; what drags may still be loading. */
export async function carry(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y, { steps: 3 });
  await expect(async () => {
    await page.mouse.move(to.x - 6, to.y);
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await expect(preview(page)).toBeVisible({ timeout: 500 });
  }).toPass();
}

/** Carries on to another point, with a drag that has begun. */
export async function carryOn(page: Page, to: Point): Promise<void> {
  await page.mouse.move(to.x, to.y, { steps: 3 });
}

export async function drop(page: Page): Promise<void> {
  await page.mouse.up();
  await expect(preview(page)).toHaveCount(0);
}

export async function cancel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await drop(page);
}

export async function touch(
  client: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  point?: Point,
): Promise<void> {
  await client.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: point ? [{ x: point.x, y: point.y }] : [],
  });
}
