import type { tellRepair } from './tellRepair.ts';

let repairer: typeof tellRepair | undefined;

/** `tellRepair`, which is large for what few templates need, once it is loaded; until then a line is only said to break. */
export function findRepairer(): typeof tellRepair | undefined {
  return repairer;
}

/** Loads the repairer. Rejects where its file cannot be had; it may be called again. */
export async function loadRepairer(): Promise<void> {
  ({ tellRepair: repairer } = await import('./tellRepair.ts'));
}
