// @ts-nocheck
import { benchTemplate, PROBE } from './benchTemplate.ts';
import { measureKeys } from './measureKeys.ts';

const WARM_UP = 5;
const SAMPLES = 40;

/** Runs in the page: the text of the editor up to the caret. */
function textBeforeCaret(editor) {
  const selection = getSelection();
  if (selection?.focusNode == null) return '';
  const range = document.createRange();
  range.setStart(document.querySelector(editor), 0);
  range.setEnd(selection.focusNode, selection.focusOffset);
  return range.toString();
}

/** Replaces what is in the editor by the template and puts the caret behind the probe's name. */
async function prepare(page, { editor, output }) {
  await page.click(editor);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(benchTemplate());
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

/**
 * Types into a 3 KB template with the processor slowed down `rate` times. Gives for each key the milliseconds
 * from its event to the painted change of every panel that it changed: `{ preview: 31, export: 31 }`.
 */
export async function measureTyping(browser, { url, editor, output, panels, rate }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector(editor);
  await prepare(page, { editor, output });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const samples = await measureKeys(page, {
    panels,
    rate,
    count: WARM_UP + SAMPLES,
    press: (key) => page.keyboard.press('abcdefghij'[key % 10]),
  });
  await context.close();
  return samples.slice(WARM_UP);
}
