import { shapeOf } from '../../catalog/shapes.ts';
import type { FieldRow } from '../../template/fields/fields.ts';
import { unescapeJson } from '../../template/fields/jsonText.ts';
import { proposeKey } from '../../template/proposeKey.ts';
import { uniqueKey } from '../../template/uniqueKey.ts';
import type { VariableToken } from '../../template/token.ts';
import type { Layout } from '../layout.ts';
import { Refusal } from '../written.ts';
import * as words from './filterWords.ts';

/** A value that a filter pattern can compare, with what the template has around the variable in it. */
export interface Cell {
  /** `$.status` in JSON, the name of the column in a line with spaces. */
  readonly selector: string;
  readonly before: string;
  readonly after: string;
  /** Another variable stands before or after. */
  readonly opensWithOther: boolean;
  readonly closesWithOther: boolean;
  /** The value can be compared as a number. */
  readonly isNumber: boolean;
}

/** Columns of a line that CloudWatch Logs divides at spaces; none in JSON. */
export interface Cells {
  readonly columns: readonly string[];
  /** Values from outside that could shift the columns. */
  readonly canShift: boolean;
  cellOf(variable: string): Cell | undefined;
}

/** How filter patterns see the lines of a template. Throws a `Refusal` where they see nothing that is safe. */
export function readCells(layout: Layout): Cells {
  const { fields } = layout;
  if (layout.isJson) {
    return {
      columns: [],
      canShift: false,
      cellOf(variable) {
        const row = fields.leaves.find((leaf) => leaf.variables.some(({ name }) => name === variable));
        if (!row) return undefined;
        const whole = layout.placeOf(variable);
        const keys = whole?.keys ?? (row.depth === 0 && row.key !== undefined ? [row.key] : undefined);
        if (!keys) return undefined;
        return cellIn(layout, row, variable, selectorOf(keys), row.value, !row.quoted);
      },
    };
  }
  const isDivided = fields.syntax === 'delimited' || fields.syntax === 'pairs';
  if (!isDivided || fields.delimiter.trim() !== '' || fields.delimiter.includes('\t'))
    throw new Refusal(words.NOT_DIVIDED);
  const taken = new Set<string>();
  const columns = fields.rows.map((row) => {
    if (!isSolid(layout, row)) throw new Refusal(words.openColumn(row.variables[0]?.name ?? row.text));
    const wanted = row.key ?? proposeKey(row.variables[0]?.name ?? 'text');
    const name = uniqueKey(/^[A-Za-z][A-Za-z0-9_]*$/.test(wanted) ? wanted : `column${row.index + 1}`, taken);
    taken.add(name);
    return name;
  });
  return {
    columns,
    canShift: fields.rows.some(({ variables }) =>
      variables.some(({ name }) => shapeOf(fields.catalog, name)?.free === true),
    ),
    cellOf(variable) {
      const index = fields.rows.findIndex((row) => row.variables.some(({ name }) => name === variable));
      const row = fields.rows[index];
      if (!row) return undefined;
      const range = isWrapped(layout, row) ? row.value : row.range;
      const isWhole = row.variable !== undefined && row.key === undefined && !isWrapped(layout, row);
      return cellIn(layout, row, variable, columns[index] ?? '', range, isWhole);
    },
  };
}

function cellIn(
  { fields }: Layout,
  row: FieldRow,
  variable: string,
  selector: string,
  range: { readonly from: number; readonly to: number },
  isNumber: boolean,
): Cell {
  const { source } = fields.template;
  const at = row.variables.findIndex(({ name }) => name === variable);
  const token: VariableToken | undefined = row.variables[at];
  const from = row.variables[at - 1]?.to ?? range.from;
  const to = row.variables[at + 1]?.from ?? range.to;
  const text = (a: number, b: number): string =>
    fields.syntax === 'json' && row.quoted ? unescapeJson(source.slice(a, b)) : source.slice(a, b);
  return {
    selector,
    before: token ? text(from, token.from) : '',
    after: token ? text(token.to, to) : '',
    opensWithOther: at > 0,
    closesWithOther: at < row.variables.length - 1,
    isNumber: isNumber && row.variable !== undefined,
  };
}

/** Source: the page on filter patterns; a key with a dot was recorded. */
function selectorOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    if (/^[A-Za-z0-9_-]+$/.test(key)) return `${path}.${key}`;
    if (/['"\\\][]/.test(key)) throw new Refusal(words.oddKey(key));
    return `${path}.['${key}']`;
  }, '$');
}

/** Quotes or brackets around a column make it one, whatever spaces are in it. */
function isWrapped({ fields: { template } }: Layout, { range, outer, value }: FieldRow): boolean {
  return (
    range.from === outer.from && value.from > outer.from && /^["[]/.test(template.source.slice(range.from))
  );
}

/** Whether a column is one for CloudWatch Logs too: nothing in it can be a space. */
function isSolid(layout: Layout, row: FieldRow): boolean {
  if (isWrapped(layout, row)) return true;
  const { source } = layout.fields.template;
  if (/\s/.test(source.slice(row.range.from, row.range.to))) return false;
  return row.variables.every(({ name }) => {
    const shape = shapeOf(layout.fields.catalog, name);
    return shape === undefined || (!shape.free && !shape.pattern.includes(' '));
  });
}
