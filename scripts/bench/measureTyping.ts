import type { Browser, Page } from '@playwright/test';
import { PROBE } from './benchTemplate.ts';
import { measureKeys, type Delays } from './measureKeys.ts';

const WARM_UP = 5;
const SAMPLES = 40;

interface Typing {
  readonly url: string;
  readonly template: string;
  /** Selectors of the editor and of the panel in which the template must arrive. */
  readonly editor: string;
  readonly output: string;
  readonly panels: readonly string[];
  /** How many times slower the processor is. */
  readonly rate: number;
}

/** Runs in the page: the text of the editor up to the caret. */
function textBeforeCaret(editor: string): string {
  const selection = getSelection();
  const content = document.querySelector(editor);
  if (!selection?.focusNode || !content) return '';
  const range = document.createRange();
  range.setStart(content, 0);
  range.setEnd(selection.focusNode, selection.focusOffset);
  return range.toString();
}

/** Replaces what is in the editor by the template and puts the caret behind the probe's name. */
async function prepare(page: Page, { editor, output, template }: Typing): Promise<void> {
  await page.click(editor);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(template);
  await page.waitForTimeout(1000);
  const exported = await page.textContent(output);
  if (!exported?.includes(PROBE)) throw new Error('The template did not reach the export.');
  await page.keyboard.press('ControlOrMeta+Home');
  for (let step = 0; step < 20; step++) {
    if ((await page.evaluate(textBeforeCaret, editor)).endsWith(PROBE)) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error('The caret cannot be put where the keys are typed.');
}

interface Typed {
  /** For each key: `{ preview: 31, export: 31 }`. */
  readonly samples: readonly Delays[];
  /** How many times the page was laid out for a key, on average. */
  readonly layouts: number;
}

/** Types into a template with the processor slowed down `rate` times. */
export async function measureTyping(browser: Browser, typing: Typing): Promise<Typed> {
  const { url, editor, panels, rate } = typing;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector(editor);
  await prepare(page, typing);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Performance.enable');
  const layouts = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? NaN;
  };
  const before = await layouts();
  const samples = await measureKeys(page, {
    panels,
    rate,
    count: WARM_UP + SAMPLES,
    press: (key) => page.keyboard.press('abcdefghij'.charAt(key % 10)),
  });
  const perKey = ((await layouts()) - before) / samples.length;
  await context.close();
  return { samples: samples.slice(WARM_UP), layouts: perKey };
}
