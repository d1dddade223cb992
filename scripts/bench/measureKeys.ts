import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What is noted in the page between two keys. */
    watch: { start: number | undefined; lastChange: number; painted: Record<string, number> };
  }
}

/**
 * For every panel that a key changed, the milliseconds until the change was painted; and as `LETTER` those until the
 * editor first changed.
 */
export type Delays = Readonly<Record<string, number>>;

/** What was typed itself. */
export const LETTER = 'own letter';

/** A panel that has not changed for this long at full speed will not change any more. */
const QUIET_MS = 300;

/**
 * Runs in the page. Notes for every panel when the last change that a key made to it was on the screen:
 * after a change the next frame is drawn, and a message posted from its callback comes after the drawing.
 */
function watchPanels({
  panels,
  letter,
}: {
  readonly panels: readonly string[];
  readonly letter: string;
}): void {
  const watch: Window['watch'] = { start: undefined, lastChange: 0, painted: {} };
  window.watch = watch;
  let isLetterSeen = false;
  // Asked for before the page asks for its own frame, so that what it does after the paint comes after this.
  const waitForLetter = (key: number) =>
    requestAnimationFrame(() => {
      if (isLetterSeen) noteAfterFrame(letter);
      else if (watch.start === key) waitForLetter(key);
    });
  addEventListener(
    'keydown',
    ({ target, timeStamp }) => {
      watch.start ??= timeStamp;
      isLetterSeen = false;
      if (target instanceof Element && target.matches('[contenteditable="true"]')) waitForLetter(timeStamp);
    },
    true,
  );
  const noteAfterFrame = (place: string) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => (watch.painted[place] = performance.now()), { once: true });
    port1.start();
    port2.postMessage(undefined);
  };
  const markPainted = (panel: string) => requestAnimationFrame(() => noteAfterFrame(panel));
  new MutationObserver((changes) => {
    const elements = changes.map(({ target }) => (target instanceof Element ? target : target.parentElement));
    isLetterSeen ||= elements.some((element) => element?.closest('[contenteditable="true"]'));
    for (const panel of panels) {
      if (!elements.some((element) => element?.closest(`[data-panel="${panel}"]`))) continue;
      watch.lastChange = performance.now();
      markPainted(panel);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

function arm(): void {
  Object.assign(window.watch, { start: undefined, painted: {} });
}

/** Runs in the page. Waits until the panels are quiet; gives the milliseconds from the key to each panel. */
async function readDelays(quietMs: number): Promise<Delays> {
  const { watch } = window;
  const armed = performance.now();
  while (performance.now() - Math.max(armed, watch.lastChange) < quietMs) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { start } = watch;
  if (start === undefined) throw new Error('The key did not reach the page.');
  return Object.fromEntries(Object.entries(watch.painted).map(([panel, time]) => [panel, time - start]));
}

interface KeysToPress {
  readonly panels: readonly string[];
  /** How many times slower the processor is. */
  readonly rate: number;
  readonly count: number;
  readonly press: (key: number) => Promise<void>;
  readonly ready?: (key: number) => Promise<void>;
}

/**
 * Presses `count` keys, each when the panels are quiet after the one before. Gives for each key the milliseconds
 * from its event to the painted change of every panel that it changed. `ready` runs before each key, unmeasured.
 */
export async function measureKeys(
  page: Page,
  { panels, rate, count, press, ready }: KeysToPress,
): Promise<readonly Delays[]> {
  await page.evaluate(watchPanels, { panels, letter: LETTER });
  const samples: Delays[] = [];
  for (let key = 0; key < count; key++) {
    await ready?.(key);
    await page.evaluate(arm);
    await press(key);
    samples.push(await page.evaluate(readDelays, QUIET_MS * rate));
  }
  return samples;
}
