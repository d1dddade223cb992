import type { Template } from '../parse.ts';
import { standIn } from '../standIn.ts';
import { buildRow } from './buildRow.ts';
import type { FieldRow, FieldRows, Range, Unreadable } from './fieldTree.ts';
import { findPair, splitLine } from './lineText.ts';
import { unreadableAdjacent, unreadableLines, unreadableQuotes } from './unreadable.ts';

/** From the rarest in ordinary text to the commonest. */
const DELIMITERS = ['\t', '|', ';', ',', ' '] as const;

/** The rows of a line with a delimiter: columns, or pairs where at least half of the columns have a key. */
export function readLineRows(template: Template): FieldRows | Unreadable {
  const { source } = template;
  if (/[\n\r]/.test(source.trim())) return unreadableLines();
  const text = standIn(template);
  const split = chooseSplit(template, text);
  if (!split) return splitLine(text, ' ') ? unreadableAdjacent() : unreadableQuotes();
  const pairs = split.columns.filter((column) => findPair(text.slice(column.from, column.to))).length;
  const keyed = pairs > 0 && pairs * 2 >= split.columns.length;
  const [first, second] = split.columns;
  const written = first && second && source.slice(first.to, second.from);
  return {
    template,
    syntax: keyed ? 'pairs' : 'delimited',
    rows: split.columns.map((column, index) => toRow(template, text, column, index, keyed)),
    root: { kind: 'line', inner: { from: 0, to: source.length } },
    delimiter: written ?? split.delimiter,
  };
}

/** The first delimiter that leaves at most one variable in every column that is not quoted or bracketed. */
function chooseSplit(
  template: Template,
  text: string,
): { readonly delimiter: string; readonly columns: readonly Range[] } | undefined {
  for (const delimiter of DELIMITERS) {
    const columns = splitLine(text, delimiter);
    if (!columns || (columns.length < 2 && delimiter !== ' ')) continue;
    if (!hasCrowdedColumn(template, columns)) return { delimiter, columns };
  }
  return undefined;
}

/** Whether two variables share a column without quotes or brackets around them. */
function hasCrowdedColumn({ source, tokens }: Template, columns: readonly Range[]): boolean {
  let column = 0;
  let inColumn = 0;
  for (const token of tokens) {
    while (token.from >= (columns[column]?.to ?? Infinity)) {
      column++;
      inColumn = 0;
    }
    if (token.kind === 'variable') inColumn++;
    const from = columns[column]?.from ?? 0;
    if (
      inColumn > 1 &&
      !/^(?:["'[(]|[A-Za-z_][\w.-]*\s?[=:]\s?["'[(])/.test(source.slice(from, from + 200))
    ) {
      return true;
    }
  }
  return false;
}

function toRow(template: Template, text: string, range: Range, index: number, keyed: boolean): FieldRow {
  const pair = keyed ? findPair(text.slice(range.from, range.to)) : undefined;
  const keyRange = pair && { from: range.from, to: range.from + pair.keyLength };
  const key = keyRange && template.source.slice(keyRange.from, keyRange.to);
  const outer = { from: range.from + (pair?.valueFrom ?? 0), to: range.to };
  const written = text.slice(outer.from, outer.to);
  const quoted = /^"(?:[^"]|"")*"$/.test(written);
  const value = quoted ? { from: outer.from + 1, to: outer.to - 1 } : outer;
  return buildRow(template, {
    id: String(index),
    kind: 'value',
    parent: undefined,
    index,
    key,
    keyRange,
    path: key ?? String(index),
    range,
    value,
    outer,
    quoted,
    canToggleQuotes: quoted ? /^[^"'\s,;|[\]()]*$/.test(written.slice(1, -1)) : !written.includes('"'),
    unescape: (piece) => (quoted ? piece.replaceAll('""', '"') : piece),
  });
}
