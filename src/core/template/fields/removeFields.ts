import { applyEdits, type Edit } from '../edit.ts';
import { parse } from '../parse.ts';
import { childrenOf, type FieldRow, type Fields } from './fields.ts';
import { keep } from './keep.ts';
import { removals } from './listText.ts';
import { readStructure } from './readFields.ts';

/** The edits that take rows out, with what is below them. The root element of XML stays. */
export function removeFields(fields: Fields, ids: readonly string[]): readonly Edit[] {
  const asked = new Set(ids);
  const wanted = new Set(fields.rows.flatMap(({ id, isRoot }) => (asked.has(id) && !isRoot ? id : [])));
  const parents = new Set<string | undefined>();
  const left: FieldRow[] = [];
  // Every row comes before those below it.
  const gone = new Set<string>();
  for (const row of fields.rows) {
    const goesWithParent = row.parent !== undefined && gone.has(row.parent);
    if (goesWithParent || wanted.has(row.id)) gone.add(row.id);
    else left.push(row);
    if (!goesWithParent && wanted.has(row.id)) parents.add(row.parent);
  }
  const edits = [...parents].flatMap((parent) => removals(fields, childrenOf(fields, parent), gone));
  if (isSoundJson(fields)) return edits;
  if (left.length > 1 && isBareList(fields)) return edits;
  const kept = keep(fields, edits, { rows: left.length, touched: fields.rows.length - left.length });
  // What is left of a line may be plain text, and is what it was all the same.
  const isLine = fields.syntax === 'pairs' || fields.syntax === 'delimited';
  if (kept.length > 0 || !isLine) return kept;
  const { syntax } = readStructure(parse(applyEdits(fields.template.source, edits)), fields.xml);
  return syntax === 'text' ? edits : kept;
}

/** Whether JSON is sound up to its last bracket: a member goes with its comma, and nothing else can change. */
function isSoundJson({ syntax, fault, root: { inner } }: Fields): boolean {
  return syntax === 'json' && (fault === undefined || (fault.at !== undefined && fault.at > inner.to));
}

/** Whether a line is nothing but variables with one delimiter between: without some of them it is read as before. */
function isBareList({ syntax, rows, delimiter, template: { source } }: Fields): boolean {
  const isBare = ({ variable, range }: FieldRow, i: number): boolean =>
    variable?.from === range.from &&
    variable.to === range.to &&
    (i === 0 || source.slice(rows[i - 1]?.range.to, range.from) === delimiter);
  return syntax === 'delimited' && rows.every(isBare);
}
