import type { Browser, Page } from '@playwright/test';
import { manyFieldsTemplate } from './benchTemplate.ts';
import { measureKeys, type Delays } from './measureKeys.ts';

declare global {
  interface Window {
    /** Milliseconds from frame to frame, and what stops noting them. */
    frameTimes: number[];
    frameRequest: number;
  }
}

interface Where {
  readonly url: string;
  /** How many times slower the processor is. */
  readonly rate: number;
}

interface Panels extends Where {
  readonly panels: readonly string[];
}

const FIELDS = 200;
const KEYS = 15;
const WARM_UP = 3;

/** Mouse moves of one way over the list. */
const MOVES = 60;

/** How long, in milliseconds, the row is held at the edge of the list, which scrolls below it. */
const HOLD_MS = 3000;

/** How long, in milliseconds, what drags may take to load and to begin listening. */
const SETTLE_MS = 1500;

const LIST = '.fields-box';
const ROW = `${LIST} [data-row]`;

/** Opens the page with a template of 200 fields, the processor slowed down `rate` times. */
async function openTemplate(browser: Browser, { url, rate }: Where, view: 'fields' | 'text'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  await context.addInitScript(
    ([preferences, stored]) => {
      localStorage.setItem('logwright.preferences', preferences);
      localStorage.setItem('logwright.document', stored);
    },
    [
      JSON.stringify({ templateView: view, welcomed: true }),
      JSON.stringify({ source: manyFieldsTemplate(FIELDS) }),
    ] as const,
  );
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return page;
}

async function openFields(browser: Browser, where: Where): Promise<Page> {
  const page = await openTemplate(browser, where, 'fields');
  await page.waitForSelector(ROW);
  const count = await page.locator(ROW).count();
  if (count < FIELDS) throw new Error(`Only ${count} rows are there.`);
  return page;
}

/** Runs in the page: notes the milliseconds between frames until it is told to stop. */
function watchFrames(): void {
  const frames: number[] = [];
  let last: number | undefined;
  const next = (time: number) => {
    if (last !== undefined) frames.push(time - last);
    last = time;
    window.frameRequest = requestAnimationFrame(next);
  };
  window.frameTimes = frames;
  window.frameRequest = requestAnimationFrame(next);
}

/** Runs in the page. */
function stopFrames(): readonly number[] {
  cancelAnimationFrame(window.frameRequest);
  return window.frameTimes;
}

/** The milliseconds between the frames that were drawn while `act` ran. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(watchFrames);
  await act();
  return await page.evaluate(stopFrames);
}

/**
 * Drags the first of 200 rows by its handle: down and up over the list, then held at its lower edge, where the
 * list scrolls below it. Gives the milliseconds between frames of both.
 */
export async function measureDragging(
  browser: Browser,
  where: Where,
): Promise<Readonly<Record<'over' | 'scrolling', readonly number[]>>> {
  const page = await openFields(browser, where);
  const handle = await page.locator(`${ROW} .field-handle:not(:disabled)`).first().boundingBox();
  const list = await page.locator(LIST).boundingBox();
  if (!handle || !list) throw new Error('There is nothing to drag.');
  const x = list.x + 120;
  const top = list.y + list.height * 0.2;
  const bottom = list.y + list.height * 0.85;
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  // What drags loads now; the moves below are what is measured, not the loading.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE_MS);
  await page.mouse.down();
  await page.mouse.move(x, top, { steps: 5 });
  await page.waitForSelector('.drag-preview');
  const over = await framesDuring(page, async () => {
    await page.mouse.move(x, bottom, { steps: MOVES });
    await page.mouse.move(x, top, { steps: MOVES });
  });
  const scrollTop = () => page.locator(LIST).evaluate((element) => element.scrollTop);
  const before = await scrollTop();
  const scrolling = await framesDuring(page, async () => {
    await page.mouse.move(x, list.y + list.height - 6, { steps: 10 });
    await page.waitForTimeout(HOLD_MS);
  });
  if ((await scrollTop()) <= before) throw new Error('The list did not scroll below the row.');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.context().close();
  return { over, scrolling };
}

/** Renames a field of 200: the milliseconds from Enter to every panel that it changed. */
export async function measureRenaming(
  browser: Browser,
  { panels, ...where }: Panels,
): Promise<readonly Delays[]> {
  const page = await openFields(browser, where);
  const samples = await measureKeys(page, {
    panels,
    rate: where.rate,
    count: WARM_UP + KEYS,
    ready: async (key) => {
      await page.locator(`${ROW} .field-name`).nth(1).click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(`name${key}`);
    },
    press: () => page.keyboard.press('Enter'),
  });
  await page.context().close();
  return samples.slice(WARM_UP);
}

/** Types into the key of the first of 200 fields in the Text view. */
export async function measureManyFields(
  browser: Browser,
  { panels, editor, ...where }: Panels & { readonly editor: string },
): Promise<readonly Delays[]> {
  const page = await openTemplate(browser, where, 'text');
  await page.click(editor);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const samples = await measureKeys(page, {
    panels,
    rate: where.rate,
    count: WARM_UP + KEYS,
    press: (key) => page.keyboard.press('abcdefghij'.charAt(key % 10)),
  });
  await page.context().close();
  return samples.slice(WARM_UP);
}
