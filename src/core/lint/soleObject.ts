import type { FieldRow, Fields } from '../template/fields/fields.ts';

/** The object that holds every other field of a JSON template, as in `{"log":{…}}`: what is added belongs there. */
export function soleObject({ syntax, rows }: Fields): FieldRow | undefined {
  if (syntax !== 'json') return undefined;
  const [first, second] = rows.filter(({ parent }) => parent === undefined);
  return first?.kind === 'object' && second === undefined ? first : undefined;
}
