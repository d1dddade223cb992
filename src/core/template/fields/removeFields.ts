import { applyEdits, type Edit } from '../edit.ts';
import { parse } from '../parse.ts';
import { childrenOf, isBelow, type Fields } from './fields.ts';
import { keep } from './keep.ts';
import { removals } from './listText.ts';
import { readFields } from './readFields.ts';

/** The edits that take rows out, with what is below them. The root element of XML stays. */
export function removeFields(fields: Fields, ids: readonly string[]): readonly Edit[] {
  const wanted = fields.rows.filter((row) => ids.includes(row.id) && !row.isRoot);
  const gone = wanted.filter((row) => !wanted.some((other) => isBelow(row, other.id)));
  const parents = new Set(gone.map((row) => row.parent));
  const set = new Set(gone.map((row) => row.id));
  const edits = [...parents].flatMap((parent) => removals(fields, childrenOf(fields, parent), set));
  const left = fields.rows.filter((row) => !gone.some((one) => one.id === row.id || isBelow(row, one.id)));
  const kept = keep(fields, edits, { rows: left.length, touched: fields.rows.length - left.length });
  // What is left of a line may be plain text, and is what it was all the same.
  const isLine = fields.syntax === 'pairs' || fields.syntax === 'delimited';
  const isText = isLine && readFields(parse(applyEdits(fields.template.source, edits))).syntax === 'text';
  return kept.length === 0 && isText ? edits : kept;
}
