import { parse } from '../../core/template/parse.ts';
import { showUnseen } from '../../core/template/unseen.ts';

/** More than a menu shows of one. */
const LENGTH = 120;

/** What a template holds, in a line that tells it from others: its variables, or its text where it has none. */
export function describeContents(source: string): string {
  const names = parse(source).tokens.flatMap((token) => (token.kind === 'variable' ? token.name : []));
  const text = names.length > 0 ? [...new Set(names)].join(', ') : source.replaceAll(/\s+/g, ' ').trim();
  return showUnseen(text.slice(0, LENGTH));
}
