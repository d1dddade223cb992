import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../../core/apis/apis.ts';
import { tableColumns } from '../../../core/scenarios/table/tableColumns.ts';
import { analyse } from '../../../state/analysis.ts';
import { templateParts } from '../templateParts.ts';
import { columnWidth, tableCell } from './tableCells.ts';
import { nextCell } from './moveFocusInGrid.ts';

function cells(source: string, scenario: string) {
  const analysis = analyse(DEFAULT_API, source, [scenario], []);
  const parts = templateParts(DEFAULT_API.catalog, analysis.template, analysis.fields.syntax);
  const [line] = analysis.lines;
  const columns = tableColumns(analysis.fields);
  return line ? columns.map((column) => tableCell(analysis, line, column, parts)) : [];
}

describe('tableCell', () => {
  it('holds the value of its field, each piece with its variable', () => {
    const [mixed, plain] = cells('{"a":"$context.stage/$context.status","b":"v1"}', 'message');
    expect(mixed?.text).toBe('prod/200');
    expect(mixed?.pieces.map(({ text, value }) => [text, value?.name])).toEqual([
      ['prod', 'stage'],
      ['/', undefined],
      ['200', 'status'],
    ]);
    expect(plain).toMatchObject({ text: 'v1', empty: false, broken: false });
  });

  it('is empty where no variable has a value, and broken where the line breaks in it', () => {
    const found = cells(
      '{"m":"$context.messageId","ms":$context.integrationLatency,"x":1}',
      'refusedByAuthorizer',
    );
    expect(found.map(({ empty, broken, text }) => [text, empty, broken])).toEqual([
      ['-', true, false],
      ['-', true, true],
      ['1', false, false],
    ]);
  });

  it('is never broken where the break lies between the fields', () => {
    expect(
      cells('{"a":"$context.stage" "b":"$context.status"}', 'message').some(({ broken }) => broken),
    ).toBe(false);
  });
});

describe('columnWidth', () => {
  it('fits the longest value, within bounds', () => {
    const analysis = analyse(
      DEFAULT_API,
      '{"s":"$context.status","ua":"$context.identity.userAgent"}',
      ['message', 'connect'],
      [],
    );
    const columns = tableColumns(analysis.fields);
    expect(columns.map((column) => columnWidth(column.key, analysis.lines, column, analysis))).toEqual([
      9, 26,
    ]);
  });
});

describe('nextCell', () => {
  const size = { rows: 5, columns: 4 };
  it('stays inside the table', () => {
    expect(nextCell('ArrowRight', false, { row: 1, column: 1 }, size)).toEqual({ row: 1, column: 2 });
    expect(nextCell('ArrowRight', false, { row: 1, column: 3 }, size)).toBeUndefined();
    expect(nextCell('ArrowUp', false, { row: 0, column: 0 }, size)).toBeUndefined();
    expect(nextCell('End', false, { row: 2, column: 0 }, size)).toEqual({ row: 2, column: 3 });
    expect(nextCell('Home', true, { row: 2, column: 2 }, size)).toEqual({ row: 0, column: 0 });
    expect(nextCell('PageDown', false, { row: 1, column: 2 }, size)).toEqual({ row: 4, column: 2 });
    expect(nextCell('a', false, { row: 1, column: 2 }, size)).toBeUndefined();
  });
});
