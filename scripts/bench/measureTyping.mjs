import { benchTemplate, PROBE } from './benchTemplate.mjs';

const WARM_UP = 5;
const SAMPLES = 40;

/** A panel that has not changed for this long at full speed will not change any more. */
const QUIET_MS = 300;

/**
 * Runs in the page. Notes for every panel when the last change that a key made to it was on the screen:
 * after a change the next frame is drawn, and a message posted from its callback comes after the drawing.
 */
function watchPanels(panels) {
  const watch = { start: undefined, lastChange: 0, painted: {} };
  globalThis.watch = watch;
  addEventListener('keydown', (event) => (watch.start ??= event.timeStamp), true);
  const markPainted = (panel) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (watch.painted[panel] = performance.now()), { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  new MutationObserver((changes) => {
    const elements = changes.map(({ target }) => (target instanceof Element ? target : target.parentElement));
    for (const panel of panels) {
      if (!elements.some((element) => element?.closest(`[data-panel="${panel}"]`))) continue;
      watch.lastChange = performance.now();
      markPainted(panel);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

function arm() {
  Object.assign(globalThis.watch, { start: undefined, painted: {} });
}

/** Runs in the page. Waits until the panels are quiet; gives the milliseconds from the key to each panel. */
async function readDelays(quietMs) {
  const { watch } = globalThis;
  const armed = performance.now();
  while (performance.now() - Math.max(armed, watch.lastChange) < quietMs) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (watch.start === undefined) throw new Error('The key did not reach the page.');
  return Object.fromEntries(
    Object.entries(watch.painted).map(([panel, time]) => [panel, time - watch.start]),
  );
}

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
  await page.evaluate(watchPanels, panels);
  const samples = [];
  for (let key = 0; key < WARM_UP + SAMPLES; key++) {
    await page.evaluate(arm);
    await page.keyboard.press('abcdefghij'[key % 10]);
    const delays = await page.evaluate(readDelays, QUIET_MS * rate);
    if (key >= WARM_UP) samples.push(delays);
  }
  await context.close();
  return samples;
}
