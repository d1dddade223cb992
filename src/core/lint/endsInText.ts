import type { Fields } from '../template/fields/fields.ts';
import { mayHold } from './mayHold.ts';

/**
 * Whether the last column of a line is one that may hold the separator, without quotes. It splits nothing as long as
 * it stays the last, so what is added goes before it.
 */
export function endsInText({ catalog, syntax, delimiter, template }: Fields): boolean {
  const last = template.tokens.at(-1);
  return (
    syntax === 'delimited' && last?.kind === 'variable' && mayHold(catalog, last.name, signOf({ delimiter }))
  );
}

/** The sign that single words must not hold: a comma where that divides the line, else a space. */
export function signOf({ delimiter }: Pick<Fields, 'delimiter'>): ' ' | ',' {
  return delimiter.trim() === ',' ? ',' : ' ';
}
