import type { Template } from '../../template/parse.ts';
import { tokenIndexAt } from '../../template/tokenIndexAt.ts';
import type { LogLine } from '../render.ts';

/** Where a piece of a template, from token edge or literal text to the same, stands in a log line. */
export function lineRange(
  { tokens }: Template,
  { text, spans }: LogLine,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const first = tokenIndexAt(tokens, from);
  const start = (spans[first]?.from ?? text.length) + from - (tokens[first]?.from ?? from);
  if (to <= from) return { from: start, to: start };
  const last = tokenIndexAt(tokens, to - 1);
  const end = (spans[last]?.to ?? text.length) - ((tokens[last]?.to ?? to) - to);
  return { from: start, to: end };
}
