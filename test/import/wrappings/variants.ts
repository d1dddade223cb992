import fc from 'fast-check';
import { isTight, type Sample, type Wrapping } from './wrapping.ts';

/** How a text is handed over: its line ends, its indentation, what is said around it, and the name of its file. */
export interface Variant {
  readonly crlf: boolean;
  readonly tabs: boolean;
  readonly named: boolean;
  readonly prose: 0 | 1 | 2 | 3;
}

export const variants: fc.Arbitrary<Variant> = fc.record({
  crlf: fc.boolean(),
  tabs: fc.boolean(),
  named: fc.boolean(),
  prose: fc.constantFrom(0, 0, 0, 1, 2, 3),
});

const BEFORE = 'This is what we have been running in production since last spring.\n\n';
const AFTER = '\n\nIt works, but nobody of us remembers who wrote it.\n';

/** A text with its name; undefined where a wrapping cannot carry a format. */
export function writeVariant(wrapping: Wrapping, sample: Sample, variant: Variant) {
  let text = wrapping.write(sample);
  if (text === undefined) return undefined;
  // What begins with spaces itself would lose them.
  if (variant.tabs && !wrapping.needsSpaces && isTight(sample.format)) text = text.replaceAll(/^(?: {2})+/gm, (run) => '\t'.repeat(run.length / 2));
  text = (variant.prose & 1 ? BEFORE : '') + text + (variant.prose & 2 ? AFTER : '\n');
  if (variant.crlf) text = text.replaceAll('\n', '\r\n');
  return { text, fileName: variant.named && variant.prose === 0 ? (wrapping.fileName ?? '') : '' };
} // prettier-ignore
