import { expect } from 'vitest';
import type { Asked } from '../../src/core/queries/question.ts';
import type { Answer, Cell } from './answerAsked.ts';

/** Rows of an engine are those expected; where it leaves some off, those that sorting puts first. */
export function expectAnswer(
  rows: readonly (readonly Cell[])[],
  { rows: expected, limit, sort }: Answer,
  about: string,
  { answer }: Asked,
): void {
  const all = expected.map(spell).toSorted();
  const found = rows.map(spell).toSorted();
  expect(found.length, about).toBe(Math.min(limit, all.length));
  const other = found.find((row, i) => (found.length === all.length ? row !== all[i] : !all.includes(row)));
  expect(other, about).toBeUndefined();
  if (sort === undefined || answer.kind !== 'groups') return;
  const sizes = (of: readonly (readonly Cell[])[]) => of.map((row) => Number(row[sort]));
  expect(sizes(rows), about).toEqual(
    sizes(expected)
      .toSorted((a, b) => b - a)
      .slice(0, limit),
  );
}

/** A row as text, figures to a thousandth. */
function spell(row: readonly Cell[]): string {
  return JSON.stringify(
    row.map((cell) => (typeof cell === 'number' ? String(Math.round(cell * 1000) / 1000) : cell)),
  );
}
