import type { Edit } from './edit.ts';
import { applyEdits } from './edit.ts';
import { parse } from './parse.ts';

/**
 * The edits that move the piece of a template between two offsets to a third. None where it stands there
 * already, and none where the variables of the template would be others afterwards: inside one, or beside
 * letters that a name would take in.
 */
export function moveText(source: string, from: number, to: number, at: number): Edit[] {
  if (from >= to || to > source.length || (from <= at && at <= to) || at < 0 || at > source.length) return [];
  const edits = [
    { from, to, insert: '' },
    { from: at, to: at, insert: source.slice(from, to) },
  ].sort((a, b) => a.from - b.from);
  const isSame = variables(applyEdits(source, edits)) === variables(source);
  return isSame ? edits : [];
}

function variables(source: string): string {
  return parse(source)
    .tokens.flatMap((token) => (token.kind === 'variable' ? token.name : []))
    .sort()
    .join('\n');
}
