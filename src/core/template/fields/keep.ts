import { applyEdits, type Edit } from '../edit.ts';
import { parse } from '../parse.ts';
import { isWhole, type Fields } from './fields.ts';
import { readFields } from './readFields.ts';

/** What an operation is to do: how many rows there are afterwards, and how many fields may be other than they were. */
export interface Outcome {
  readonly rows: number;
  /** Fields that go, or get another key or value; each of the others is afterwards what it was, byte for byte. */
  readonly touched: number;
}

/**
 * The edits, if they do what the operation is to do and nothing else: the template is still read as the same syntax,
 * no worse than before, with the expected rows; else none. A template may become empty, and an empty one anything.
 */
export function keep(fields: Fields, edits: readonly Edit[], { rows, touched }: Outcome): readonly Edit[] {
  const changing = edits.filter(({ from, to, insert }) => fields.template.source.slice(from, to) !== insert);
  if (changing.length === 0) return [];
  const after = readFields(parse(applyEdits(fields.template.source, changing)));
  const same =
    (after.syntax === fields.syntax && isDividedAlike(after, fields)) ||
    after.syntax === 'empty' ||
    fields.syntax === 'empty';
  const isSound = isWhole(after) || !isWhole(fields);
  return same && isSound && after.rows.length === rows && countLost(fields, after) <= touched ? changing : [];
}

/** Whether the same sign divides two lines; nothing divides a line of one field. */
function isDividedAlike(a: Fields, b: Fields): boolean {
  return a.rows.length < 2 || b.rows.length < 2 || signOf(a) === signOf(b);
}

function signOf({ delimiter }: Fields): string {
  return delimiter.replace(/ /g, '');
}

/** How many fields of the one template are not in the other as they stood. */
function countLost(before: Fields, after: Fields): number {
  const left = new Map<string, number>();
  for (const text of values(after)) left.set(text, (left.get(text) ?? 0) + 1);
  return values(before).filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  }).length;
}

function values({ leaves, template: { source } }: Fields): string[] {
  return (
    leaves
      // What holds nothing may come to hold a field.
      .filter(({ content, kind, text }) => content !== 'children' && !(kind === 'element' && text === ''))
      .map(({ key, outer }) => `${key ?? ''}\n${source.slice(outer.from, outer.to)}`)
  );
}
