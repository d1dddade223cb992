import type { FieldRow, Fields, Range } from '../fields/fields.ts';
import { tokenIndexAt } from '../tokenIndexAt.ts';

/** What must stay together: an escape, a reference or a comment of XML, a doubled quote, a character of two halves. */
const WHOLE =
  /\\u[\da-fA-F]{4}|\\[^]|&#?\w+;|<!--[^]*?-->|<!\[CDATA\[|\]\]>|""|[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * The offset nearest to another at which something can stand in a value: in no key, no other variable and no escape.
 * In plain text anywhere but in those. Undefined where the template has no values.
 */
export function nearestCharacter(fields: Fields, offset: number): number | undefined {
  const { source } = fields.template;
  if (fields.syntax === 'text' || fields.syntax === 'empty')
    return outsideWholes(fields, offset, { from: 0, to: source.length });
  const rows = fields.leaves.filter(({ content }) => content !== 'children');
  const row = nearest(rows, offset);
  return row && outsideWholes(fields, offset, row.value);
}

/** The field with a value that an offset lies in or is nearest to. */
function nearest(rows: readonly FieldRow[], offset: number): FieldRow | undefined {
  let best: FieldRow | undefined;
  for (const row of rows) if (!best || away(row.range, offset) <= away(best.range, offset)) best = row;
  return best;
}

function away({ from, to }: Range, offset: number): number {
  return offset < from ? from - offset : Math.max(0, offset - to);
}

function outsideWholes({ template }: Fields, offset: number, { from, to }: Range): number {
  const at = Math.min(Math.max(from, offset), to);
  const token = template.tokens[tokenIndexAt(template.tokens, at)];
  const inside =
    token?.kind === 'variable' && token.from < at ? token : wholeAround(template.source, at, from, to);
  if (!inside) return at;
  return at - inside.from < inside.to - at ? inside.from : inside.to;
}

function wholeAround(source: string, at: number, from: number, to: number): Range | undefined {
  for (const match of source.slice(from, to).matchAll(WHOLE)) {
    const start = from + match.index;
    if (start >= at) return undefined;
    if (at < start + match[0].length) return { from: start, to: start + match[0].length };
  }
  return undefined;
}

/** Every offset that `nearestCharacter` can give, in order. */
export function charactersOf(fields: Fields): number[] {
  const { source } = fields.template;
  const ranges =
    fields.syntax === 'text'
      ? [{ from: 0, to: source.length }]
      : fields.leaves.filter(({ content }) => content !== 'children').map(({ value }) => value);
  const found = ranges.flatMap((range) => {
    const offsets: number[] = [];
    for (let at = range.from; at <= range.to; at++)
      if (outsideWholes(fields, at, range) === at) offsets.push(at);
    return offsets;
  });
  return [...new Set(found)].sort((a, b) => a - b);
}
