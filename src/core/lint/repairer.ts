import type { FAULT_WORDS } from './faultWords.ts';
import type { tellRepair } from './tellRepair.ts';

let repairer: typeof tellRepair | undefined;
let faultWords: typeof FAULT_WORDS | undefined;

/** `tellRepair`, which is large for what few templates need, once it is loaded; until then a line is only said to break. */
export function findRepairer(): typeof tellRepair | undefined {
  return repairer;
}

/** What is wrong at the place where a line breaks, in words, once they are loaded. */
export function findFaultWords(): typeof FAULT_WORDS | undefined {
  return faultWords;
}

/** Loads the repairer and its words. Rejects where a file cannot be had; it may be called again. */
export async function loadRepairer(): Promise<void> {
  const [repair, words] = await Promise.all([import('./tellRepair.ts'), import('./faultWords.ts')]);
  repairer = repair.tellRepair;
  faultWords = words.FAULT_WORDS;
}
