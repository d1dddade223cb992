import type { Edit } from '../edit.ts';
import type { Fields } from '../fields/fields.ts';
import { insertFields } from '../fields/insertFields.ts';
import { variableText } from '../parse.ts';
import { gapNear } from './gaps.ts';
import { rowAt } from './targets.ts';

/**
 * The edits that put a variable where its name is being typed: a whole field between the fields of JSON or XML, with
 * quotes after a colon, and else just the variable.
 */
export function completeAt(fields: Fields, at: number, name: string): readonly Edit[] {
  const text = variableText(name);
  const row = rowAt(fields, at);
  const bare = [{ from: at, to: at, insert: text }];
  if (fields.syntax === 'json' && row?.value.from === row?.value.to && row && !row.quoted)
    return [{ from: at, to: at, insert: `"${text}"` }];
  const isMarked = fields.syntax === 'json' || fields.syntax === 'xml';
  if (row || !isMarked || fields.rows.some(({ range, value }) => isInTag(range, value, at))) return bare;
  const gap = gapNear(fields, at);
  const edits = gap ? insertFields(fields, [{ text }], gap.position) : [];
  return edits.length > 0 ? edits : bare;
}

/** In a key or a tag. */
function isInTag(
  range: { readonly from: number; readonly to: number },
  value: { readonly from: number; readonly to: number },
  at: number,
): boolean {
  return (range.from < at && at < value.from) || (value.to < at && at < range.to);
}
