import type { CheckedLine, LintContext } from '../../../core/lint/rule.ts';
import { lineRange } from '../../../core/scenarios/table/lineRange.ts';
import type { TableColumn } from '../../../core/scenarios/table/tableColumns.ts';
import { brokenRange, linePieces, type Piece, type Range } from '../linePieces.ts';
import type { TemplatePart } from '../templateParts.ts';

/** What stands in one cell of the table. */
export interface TableCellContent {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The line stops being parsable in this cell. */
  readonly broken: boolean;
  /** It has variables, and none of them a value. */
  readonly empty: boolean;
}

/** The cell of a line in a column. `landed`: what a drop would put into the line. */
export function tableCell(
  { template }: LintContext,
  { line, problem }: CheckedLine,
  column: TableColumn,
  parts: readonly TemplatePart[],
  landed: readonly Range[] = [],
): TableCellContent {
  const range = lineRange(template, line, column.from, column.to);
  const box = problem && brokenRange(line, problem);
  const broken = box !== undefined && box.from < range.to && range.from < box.to;
  const pieces = linePieces(spansOf(line, range), parts, broken ? problem : undefined, range, landed);
  return {
    text: line.text.slice(range.from, range.to),
    pieces: pieces.filter(({ kind }) => kind !== 'end'),
    broken,
    empty: column.variables.length > 0 && column.variables.every((token) => line.spans[token]?.empty),
  };
}

/** Only the pieces of the cell, so that a long line is not gone through for each of its cells. */
function spansOf({ text, spans }: CheckedLine['line'], { from, to }: { from: number; to: number }) {
  return { text, spans: spans.filter((span) => span.from < to && from < span.to) };
}

/** Of a table, in characters of the code face: narrow values do not need much, long ones are cut. */
const WIDTH = { min: 9, max: 26 };

/** How wide a column is, in characters: as wide as its head and its longest value, within bounds. */
export function columnWidth(
  key: string,
  lines: readonly CheckedLine[],
  column: TableColumn,
  context: LintContext,
): number {
  const longest = lines.reduce((length, { line }) => {
    const { from, to } = lineRange(context.template, line, column.from, column.to);
    return Math.max(length, to - from);
  }, key.length);
  return Math.min(WIDTH.max, Math.max(WIDTH.min, longest));
}
