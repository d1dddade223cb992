import { applyEdits, type Edit } from '../edit.ts';
import { childrenOf, type FieldRow, type Fields } from './fields.ts';
import { escapeJson } from './jsonText.ts';
import { sliceOf } from './listText.ts';

/** The keys of the rows below a parent, without those of `except`. */
export function keysBelow(
  fields: Fields,
  parent: string | undefined,
  except: readonly FieldRow[] = [],
): Set<string> {
  const rows = childrenOf(fields, parent).filter((row) => !except.includes(row));
  return new Set(rows.flatMap(({ key }) => key ?? []));
}

/** A key as it is written in the syntax, without the quotes around it. */
export function writeKey({ syntax }: Fields, key: string): string {
  return syntax === 'json' || syntax === 'empty' ? escapeJson(key) : key;
}

/** The edits of the key alone, in the closing tag too. */
export function keyEdits(fields: Fields, row: FieldRow, key: string): Edit[] {
  if (!row.keyRange) return [];
  const edits: Edit[] = [{ ...row.keyRange, insert: writeKey(fields, key) }];
  const end = row.range.from + sliceOf(fields, row.range).lastIndexOf('</');
  const closing = `</${row.key ?? ''}`;
  if (row.kind === 'element' && end >= row.value.to && fields.template.source.startsWith(closing, end)) {
    edits.push({ from: end + 2, to: end + closing.length, insert: key });
  }
  return edits;
}

/** The text of a row with another key; of a row without a key, the text as it is. */
export function withKey(fields: Fields, row: FieldRow, key: string): string {
  const start = row.range.from;
  const edits = row.key === key ? [] : keyEdits(fields, row, key);
  return applyEdits(
    sliceOf(fields, row.range),
    edits.map(({ from, to, insert }) => ({ from: from - start, to: to - start, insert })),
  );
}
