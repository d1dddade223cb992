import type { Edit } from '../edit.ts';
import type { FieldRow, Fields } from '../fields/fields.ts';
import { insertFields } from '../fields/insertFields.ts';
import { variableText } from '../parse.ts';
import { gapNear } from './gaps.ts';
import { newVariables } from './place.ts';
import { placeDrop } from './placeDrop.ts';
import { roomAt } from './targets.ts';

/**
 * The edits that put a variable where its name is being typed: a whole field between the fields of JSON or XML, with
 * quotes after a colon, and else just the variable.
 */
export function completeAt(fields: Fields, at: number, name: string): readonly Edit[] {
  const text = variableText(name);
  const row = roomAt(fields, at);
  const bare = [{ from: at, to: at, insert: text }];
  if (fields.syntax === 'json' && row && !row.quoted) {
    if (row.value.from === row.value.to) return [{ from: at, to: at, insert: `"${text}"` }];
    return placeDrop(fields, { kind: 'character', at }, newVariables([name])).edits;
  }
  const isMarked = fields.syntax === 'json' || fields.syntax === 'xml';
  if (row || !isMarked || fields.rows.some((each) => isInTag(each, at))) return bare;
  const gap = gapNear(fields, at);
  const edits = gap ? insertFields(fields, [{ text }], gap.position) : [];
  return edits.length > 0 ? edits : bare;
}

/** In a key or a tag. */
function isInTag({ range, value }: FieldRow, at: number): boolean {
  return (range.from < at && at < value.from) || (value.to < at && at < range.to);
}
