import { beginsAs } from '../template/fields/readFields.ts';
import type { tellConfusions } from './tellConfusions.ts';

let teller: typeof tellConfusions | undefined;

/** `tellConfusions`, which brings the reader of lines with it, once it is loaded; until then nothing is said. */
export function findConfusionTeller(): typeof tellConfusions | undefined {
  return teller;
}

/** Loads the teller. Rejects where its file cannot be had; it may be called again. */
export async function loadConfusionTeller(): Promise<void> {
  ({ tellConfusions: teller } = await import('./tellConfusions.ts'));
}

/** Whether a template may have values that stand beside each other without quotes or tags between them; by its text alone. */
export function mayConfuse(source: string): boolean {
  const syntax = beginsAs(source);
  const border = syntax === 'json' ? '"' : syntax === 'xml' ? '[<>"]' : '$.^';
  return source.split(new RegExp(border)).some((piece) => piece.split('$context').length > 2);
}
