import { setTimeout } from 'node:timers/promises';
import type { Driver, Size } from './engine.ts';

/** How long the page may take to answer, in milliseconds. */
const PATIENCE = 20_000;

/** How often a drag is begun, at most. */
const ATTEMPTS = 10;

/** How long the page waits before it saves a change, and a little more, in milliseconds. */
const SAVED_AFTER = 350;

type Target = readonly [selector: string, text?: string];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

declare global {
  interface Window {
    /** See `watch.js`. */
    faults?: string[];
  }
}

export type EnginePage = ReturnType<typeof createPage>;

/** What journeys do on a page, over the few things that every driver can do. */
export function createPage(driver: Driver, address: string) {
  const { evaluate, press, type } = driver;

  /** Waits until `run` gives something true in the page, and gives that. */
  async function wait<Values extends readonly unknown[], Found>(
    what: string,
    run: (...values: Values) => Found | Promise<Found>,
    ...values: Values
  ): Promise<NonNullable<Found>> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await evaluate(run, ...values);
      if (found) return found;
      if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
      await setTimeout(100);
    }
  }

  /** Where an element is, once it is there, still and in view: `text` is its label or a piece of its text. */
  async function boxOf(selector: string, text = ''): Promise<Box> {
    const found = await wait(`${selector} ${text}`, findBox, selector, text);
    await setTimeout(50);
    const again = await wait(`${selector} ${text}`, findBox, selector, text);
    return JSON.stringify(found) === JSON.stringify(again) ? again : boxOf(selector, text);
  }

  async function click(selector: string, text?: string): Promise<void> {
    const { x, y, width, height } = await boxOf(selector, text);
    await driver.move(x + width / 2, y + height / 2);
    await driver.down();
    await driver.up();
  }

  return {
    evaluate,
    press,
    type,
    wait,
    boxOf,
    click,

    /** Opens the page as somebody who left `source` on an earlier visit, or as a new visitor. */
    async open(source?: string, path = ''): Promise<void> {
      await driver.goto(`${address}robots.txt`);
      await evaluate((saved) => {
        localStorage.clear();
        sessionStorage.clear();
        localStorage.setItem('logwright.preferences', JSON.stringify({ locale: 'en', welcomed: true }));
        if (saved !== null) localStorage.setItem('logwright.document', JSON.stringify({ source: saved }));
      }, source ?? null);
      await driver.goto(address + path);
      await wait('the editor', () => document.querySelector('.cm-content[contenteditable="true"]') !== null);
    },

    goto: (path = '') => driver.goto(address + path),
    reload: () => driver.reload(),
    resize: (size: Size) => driver.resize(size),

    /** Waits for a text in the first element that a selector finds. */
    see: (selector: string, text: string) =>
      wait(
        `“${text}” in ${selector}`,
        (one: string, piece: string) =>
          [...document.querySelectorAll(one)].some(({ textContent }) => textContent.includes(piece)),
        selector,
        text,
      ),

    gone: (selector: string) =>
      wait(`the end of ${selector}`, (one: string) => !document.querySelector(one), selector),

    /**
     * A drag with the mouse, in steps as a hand makes them, to a place in the target: 0 is its left edge, 1 its
     * right. What drags loads while the page is at rest; where it is not there yet, the drag is begun again.
     */
    async drag([from, fromText]: Target, [to, toText]: Target, part: number): Promise<void> {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const source = await boxOf(from, fromText);
        const target = await boxOf(to, toText);
        await driver.move(source.x + source.width / 3, source.y + source.height / 2);
        await driver.down();
        const x = target.x + target.width * part;
        const y = target.y + target.height / 2;
        for (const step of [30, 20, 10, 5, 0]) await driver.move(x - step, y - step / 3);
        let isOver = false;
        for (let wait = 0; wait < 10 && !isOver; wait++) {
          await setTimeout(100);
          await driver.move(x + (wait % 2), y);
          isOver = await evaluate(() => document.querySelector('.drop-line') !== null);
        }
        await driver.up();
        if (isOver) return;
        await setTimeout(500);
      }
      throw new Error(`${from} cannot be dragged`);
    },

    /** Waits until the saved template is, or holds, what is wanted. */
    async source(wanted: string): Promise<boolean> {
      await setTimeout(SAVED_AFTER);
      return wait(
        `the template ${wanted}`,
        (piece: string) => {
          const saved = JSON.parse(localStorage.getItem('logwright.document') ?? 'null')?.source ?? '';
          return saved.includes(piece);
        },
        wanted,
      );
    },

    /** What went wrong on the page since it was opened; see `watch.js`. */
    faults: () => evaluate(() => window.faults ?? []),
  };
}

/** Runs in the page: the box of the first element that shows, scrolled into view. */
function findBox(selector: string, text: string): Box | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const label = element.getAttribute('aria-label') ?? '';
    if (text !== '' && label !== text && !element.textContent.includes(text)) continue;
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width > 0 && height > 0) return { x, y, width, height };
  }
  return undefined;
}
