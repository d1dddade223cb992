import type { findSurrounding } from '../template/surroundings.ts';

let teller: typeof findSurrounding | undefined;

/** `findSurrounding`, which brings the signs of commands, code and files with it, once it is loaded; until then nothing is said. */
export function findSurroundingTeller(): typeof findSurrounding | undefined {
  return teller;
}

/** Loads the teller. Rejects where its file cannot be had; it may be called again. */
export async function loadSurroundingTeller(): Promise<void> {
  ({ findSurrounding: teller } = await import('../template/surroundings.ts'));
}

/** An object of variables under plain keys, without any space. */
const PLAIN = /^\{(?:"[a-z]\w*":"?\$context(?:\.[a-z]\w*)+"?[,}])+$/;

/** Whether a template may be something else than a format; by its text alone. */
export function maySurround(source: string): boolean {
  return !PLAIN.test(source);
}
