import { expect, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { PANELS, SIDE_PANELS } from '../src/state/panels.ts';

export { expect, PANELS };

/**
 * A test that fails when anything on its pages goes wrong unseen: an error or warning in the console (which is
 * where violations of the content security policy show), an uncaught error, or a request to another origin.
 * A context that a test makes itself is watched with `watchFaults`.
 */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      watchFaults(context, faults, baseURL);
      await use(faults);
      expect(faults, 'faults on the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** Adds what goes wrong on the pages of a context to `faults`. */
export function watchFaults(context: BrowserContext, faults: string[], url: string | undefined): void {
  const origin = new URL(url ?? '').origin;
  context.on('console', (message) => {
    const isOwn = !message.text().startsWith('Service Worker registration blocked');
    if (isOwn && ['error', 'warning', 'assert'].includes(message.type()))
      faults.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${String(error.error())}`));
  context.on('request', (request) => {
    const target = new URL(request.url());
    const isOwn = ['data:', 'blob:'].includes(target.protocol) || target.origin === origin;
    if (!isOwn) faults.push(`request to ${request.url()}`);
  });
}

export interface OpenOptions {
  readonly locale?: 'en' | 'ko';
  readonly theme?: 'light' | 'dark';
  /** The template that the visitor left on an earlier visit. */
  readonly source?: string;
  /** A fragment for the address, with `#`. */
  readonly fragment?: string;
}

/** Opens the page and waits until the editor takes text. Preferences given here survive a reload. */
export async function openApp(page: Page, options: OpenOptions = {}): Promise<void> {
  const { locale, theme, source, fragment = '' } = options;
  await seedStorage(page, {
    // Who was here before has read the greeting.
    'logwright.preferences': JSON.stringify({ locale, theme, welcomed: true }),
    ...(source === undefined ? {} : { 'logwright.document': JSON.stringify({ source }) }),
  });
  await page.goto(`./${fragment}`);
  // An expectation looks again after a second at last; this looks with every frame.
  await editorOf(page).waitFor();
  await settle(page);
}

/** Waits until every part is there and the panels have kept their places for some frames. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('[data-panel][aria-busy="true"]')).toHaveCount(0);
  await expect
    .poll(async () => {
      const before = await boxesOf(page);
      await page.evaluate(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
          ),
      );
      return JSON.stringify(await boxesOf(page)) === JSON.stringify(before);
    })
    .toBe(true);
}

/** Where the panels that show are, all of them seen at one moment. */
export async function boxesOf(page: Page): Promise<readonly DOMRect[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-panel]')].map((panel) => {
      // A rectangle itself does not cross over.
      const box: DOMRect = panel.getBoundingClientRect().toJSON();
      return box;
    }),
  );
}

/** Puts values into the local storage before the page reads it, once: what the page saves later stays. */
export async function seedStorage(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((entries) => {
    if (!location.protocol.startsWith('http')) return;
    for (const [key, value] of entries) {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    }
  }, Object.entries(values));
}

/** The text field of the template. On a phone it is there while the template's tab is. */
export function editorOf(page: Page): Locator {
  return page.locator('.cm-content[contenteditable="true"]');
}

/** A panel by its id: catalog, template, preview, problems or export. */
export function panelOf(page: Page, id: string): Locator {
  return page.locator(`[data-panel="${id}"]`);
}

/** Brings a panel forward where one shows at a time; elsewhere all of them are there. */
export async function showPanel(page: Page, id: string): Promise<void> {
  const tabs = page.locator('.tab-bar button');
  const ids: readonly string[] = (await tabs.count()) === SIDE_PANELS.length ? SIDE_PANELS : PANELS;
  if ((await tabs.count()) > 0 && ids.includes(id)) await tabs.nth(ids.indexOf(id)).click();
  await expect(panelOf(page, id)).toBeVisible();
  // Some parts come later than the outline that holds their place.
  await expect(panelOf(page, id)).not.toHaveAttribute('aria-busy', 'true');
}

/** How long the page waits before it saves a change, and a little more, in milliseconds. */
const SAVED_AFTER = 300;

/** The template as the browser holds it once all changes are saved, or undefined where nothing was changed yet. */
export async function sourceOf(page: Page): Promise<string | undefined> {
  return page.evaluate(async (delay) => {
    await new Promise((done) => setTimeout(done, delay));
    const open = sessionStorage.getItem('logwright.open') ?? 'first';
    const key = open === 'first' ? 'logwright.document' : `logwright.template.${open}`;
    const saved: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof saved !== 'object' || saved === null || !('source' in saved)) return undefined;
    return typeof saved.source === 'string' ? saved.source : undefined;
  }, SAVED_AFTER);
}

/** Replaces the template by one line of text through the clipboard, as a person would, and waits for the save. */
export async function setTemplate(page: Page, text: string): Promise<void> {
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  if (text === '') {
    await page.keyboard.press('Delete');
  } else {
    await page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await page.keyboard.press('ControlOrMeta+v');
  }
  await expect.poll(() => sourceOf(page)).toBe(text);
}

/**
 * Replaces what is in the editor by a paste event of our own, for text that no real clipboard carries
 * (control characters, lone surrogates) or that is too long to wait for. Waits for nothing.
 */
export async function pasteOver(page: Page, text: string): Promise<void> {
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await editorOf(page).evaluate((element, value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', value);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** What the browser's clipboard holds. */
export async function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Leaves no room in the browser's store. */
export async function fillStore(page: Page): Promise<void> {
  await page.evaluate(() => {
    let piece = 'x'.repeat(1 << 22);
    for (let i = 0; piece.length > 0; i++) {
      try {
        localStorage.setItem(`filler.${i}`, piece);
      } catch {
        piece = piece.slice(piece.length >> 1, piece.length - (piece.length === 1 ? 1 : 0));
      }
    }
  });
}
