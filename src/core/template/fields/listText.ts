import type { Edit } from '../edit.ts';
import { separatorBefore } from './csvQuotes.ts';
import { childrenOf, findRow, type FieldPosition, type FieldRow, type Fields, type Range } from './fields.ts';

/** A position that exists: XML has no place beside its root, and an index lies between 0 and the end. */
export function resolvePosition(fields: Fields, position: FieldPosition): FieldPosition {
  const parent =
    position.parent === undefined && fields.syntax === 'xml' ? fields.rows[0]?.id : position.parent;
  const children = childrenOf(fields, parent);
  const attributes = children.filter((row) => row.kind === 'attribute').length;
  return { parent, index: Math.min(Math.max(attributes, Math.trunc(position.index) || 0), children.length) };
}

/** The edit that writes items between the rows of a parent, separated as the rows around them are. */
export function insertItems(fields: Fields, position: FieldPosition, items: readonly string[]): Edit {
  const children = childrenOf(fields, position.parent).filter((row) => row.kind !== 'attribute');
  const skipped = childrenOf(fields, position.parent).length - children.length;
  const index = position.index - skipped;
  const separator = separatorNear(fields, children, index, position.parent);
  const before = children[index - 1];
  const comma = before && index === children.length ? trailingComma(fields, before) : undefined;
  const gapBefore = (item: string): string => separatorBefore(fields, separator, item);
  const joined = items.reduce((text, item) => text + gapBefore(item) + item);
  if (comma !== undefined) return insert(comma, joined);
  if (before) return insert(before.range.to, gapBefore(joined) + joined);
  const next = children[0];
  if (next) return insert(next.range.from, joined + gapBefore(sliceOf(fields, next.range)));
  return insertIntoEmpty(fields, position.parent, joined);
}

/** Behind a comma, or the sign of a line, that nothing follows and that the next field takes for its own. */
function trailingComma({ syntax, template: { source } }: Fields, { range }: FieldRow): number | undefined {
  const pattern = syntax === 'json' ? /^\s*,(?=\s*(?:[}\]]|$))/ : /^\s*[,;|\t](?=\s*$)/;
  const match = syntax === 'xml' ? null : pattern.exec(source.slice(range.to));
  return match ? range.to + match[0].length : undefined;
}

/** The text between the rows beside an index, in a line between most of its rows; or what would stand there. */
function separatorNear(
  fields: Fields,
  rows: readonly FieldRow[],
  index: number,
  parent: string | undefined,
): string {
  const { template, syntax, root, delimiter } = fields;
  const { source } = template;
  const at = Math.min(Math.max(1, index), rows.length - 1);
  const [left, right] = [rows[at - 1], rows[at]];
  const between = left && right ? source.slice(left.range.to, right.range.from) : undefined;
  const inner = findRow(fields, parent)?.value ?? root.inner;
  const space = rows[0] ? source.slice(inner.from, rows[0].range.from) : '';
  if (syntax === 'xml') {
    const gap = between ?? space;
    return gap.trim() === '' ? gap : '';
  }
  // In broken text anything may stand there.
  if (syntax !== 'json') return between === undefined ? delimiter : commonest(source, rows, between);
  if (between?.trim() === ',') return between;
  return `,${space.includes('\n') ? space : ''}`;
}

/** The text that stands between most rows; of several, the one near by, if it is among them. */
function commonest(source: string, rows: readonly FieldRow[], near: string): string {
  const counts = new Map<string, number>();
  for (const [i, row] of rows.slice(1).entries()) {
    const text = source.slice(rows[i]?.range.to, row.range.from);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  let best = near;
  for (const [text, count] of counts) if (count > (counts.get(best) ?? 0)) best = text;
  return best;
}

function insertIntoEmpty(fields: Fields, parent: string | undefined, text: string): Edit {
  const row = parent === undefined ? undefined : findRow(fields, parent);
  return row ? fillEmpty(fields, row, text) : insert(fields.root.inner.from, text);
}

/** The edit that writes a text into a row without content; a self-closing element is opened first. */
export function fillEmpty(fields: Fields, row: FieldRow, text: string): Edit {
  const tail = /\s*\/>$/.exec(sliceOf(fields, row.range))?.[0];
  if (row.kind !== 'element' || tail === undefined || row.value.from !== row.range.to) {
    return insert(row.value.from, text);
  }
  return { from: row.range.to - tail.length, to: row.range.to, insert: `>${text}</${row.key ?? ''}>` };
}

/** The edits that take out rows of one parent: each run of them with a separator. */
export function removals(fields: Fields, siblings: readonly FieldRow[], gone: ReadonlySet<string>): Edit[] {
  const ranges: Range[] = [];
  for (let i = 0; i < siblings.length; i++) {
    const first = siblings[i];
    if (!first || !gone.has(first.id)) continue;
    if (fields.syntax === 'xml') {
      ranges.push(withSpaceBefore(fields.template.source, first.range));
      continue;
    }
    const previous = siblings[i - 1];
    while (i + 1 < siblings.length && gone.has(siblings[i + 1]?.id ?? '')) i++;
    const next = siblings[i + 1];
    const last = siblings[i] ?? first;
    // A comma too many goes with the field that it would be all that is left of.
    const to = previous ? last.range.to : (trailingComma(fields, last) ?? last.range.to);
    if (next) ranges.push({ from: first.range.from, to: next.range.from });
    else ranges.push({ from: previous ? previous.range.to : first.range.from, to });
  }
  return ranges.map((range) => ({ ...range, insert: '' }));
}

function withSpaceBefore(source: string, { from, to }: Range): Range {
  let start = from;
  while (start > 0 && /\s/.test(source.charAt(start - 1))) start--;
  return { from: start, to };
}

export function sliceOf({ template }: Fields, { from, to }: Range): string {
  return template.source.slice(from, to);
}

function insert(at: number, text: string): Edit {
  return { from: at, to: at, insert: text };
}
