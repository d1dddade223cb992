import type { LogLine } from '../render.ts';
import type { TableColumn } from './tableColumns.ts';

/** In how many of the lines a column has a value: any of its variables does, or it is plain text. */
export function coverage({ variables }: TableColumn, lines: readonly LogLine[]): number {
  if (variables.length === 0) return lines.length;
  return lines.filter(({ spans }) => variables.some((token) => spans[token]?.empty === false)).length;
}
