import type { Page } from '@playwright/test';
import { openRead } from '../reading.ts';
import { expect, setTemplate, showPanel, test } from '../support.ts';
import { READ_STATES } from './readStates.ts';
import type { Locale, States } from './state.ts';

/** What the page must be rid of before the next state. */
const OPEN = '[role="menu"], [role="listbox"], [role="dialog"], .catalog-item.open, .log-line.open';

/** What a state of a panel changes: the panel, what opens beside the page, and what is told at its edge. */
const partsOf = (panel: string) => [`[data-panel="${panel}"]`, 'body > :not(#root, script)', '.notices'];

/** Looks at the page in a state: its name, and the parts that differ from the page at rest. */
export type Visit = (name: string, parts: readonly string[]) => Promise<void>;

/** Brings the page into one state after the other. */
export async function walkStates(page: Page, locale: Locale, states: States, visit: Visit): Promise<void> {
  let source: string | undefined;
  for (const [name, state] of Object.entries(states)) {
    await test.step(name, async () => {
      await showPanel(page, 'template');
      if (state.source !== source) await setTemplate(page, (source = state.source));
      await showPanel(page, state.panel);
      if ((await state.isThere?.(page, locale)) === false) return;
      await state.reach?.(page, locale);
      await visit(name, partsOf(state.panel));
      await (state.leave?.(page, locale) ?? page.keyboard.press('Escape'));
      await expect(page.locator(OPEN)).toHaveCount(0);
    });
  }
}

/** Goes to Read and through its states; the template is that of `READ_SOURCE`. */
export async function walkReading(page: Page, locale: Locale, visit: Visit): Promise<void> {
  await openRead(page, locale);
  for (const [name, { reach, leave }] of Object.entries(READ_STATES)) {
    await test.step(name, async () => {
      await reach(page, locale);
      await visit(name, ['.read', 'body > :not(#root, script)']);
      await leave?.(page, locale);
    });
  }
}
