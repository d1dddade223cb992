import { leafAt, type FieldRow, type Fields, type Range } from '../template/fields/fields.ts';

/** Whether a place may be part of a value: a key may well be called after a variable. */
export function isInValue(fields: Fields, at: number): boolean {
  const { syntax, leaves } = fields;
  return (syntax !== 'json' && syntax !== 'xml') || leaves.length === 0 || leafAt(fields, at) !== undefined;
}

/** The field with a key whose whole value is a piece of text. */
export function wholeValueAt({ leaves }: Fields, { from, to }: Range): FieldRow | undefined {
  return leaves.find(({ key, value }) => key !== undefined && value.from === from && value.to === to);
}
