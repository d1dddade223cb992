import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './support.ts';

interface Search {
  /** Selectors of the parts to look at, which takes a fraction of the time that the whole page takes. */
  readonly parts?: readonly string[];
  /** The only rules to go by; all of them without this. */
  readonly rules?: readonly string[];
  /** Rules that do not apply to what the page shows. */
  readonly without?: readonly string[];
}

/** What steps back while it is moved: nothing can be done with it. */
export const LIFTED = '[data-lifted], .cm-line .lifted';

/** Waits for the end of what moves: halfway through, colors are mixed and boxes out of place. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
}

/** What axe finds once nothing moves, best practices included, as one readable line a finding. */
export async function findViolations(page: Page, search: Search = {}): Promise<string[]> {
  const { parts = [], rules, without } = search;
  await untilStill(page);
  const axe = new AxeBuilder({ page })
    // The page has no frames: nothing to gather in a page of its own, which would take most of the time.
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
    });
  for (const part of parts) axe.include(part);
  axe.exclude(LIFTED);
  if (without !== undefined && without.length > 0) axe.disableRules([...without]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

export async function expectAccessible(page: Page, search?: Search): Promise<void> {
  expect(await findViolations(page, search)).toEqual([]);
}
