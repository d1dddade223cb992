import type { Layout } from '../../src/core/queries/layout.ts';
import type { LogField } from '../../src/core/logs/logField.ts';
import type { Asked, Condition, Measure } from '../../src/core/queries/question.ts';
import type { Line } from './makeLines.ts';

export type Cell = string | number;

/** What a question comes to: rows, sorted by nothing, and how an engine may shorten and sort them. */
export interface Answer {
  readonly rows: readonly (readonly Cell[])[];
  /** The column by whose size the rows are sorted. */
  readonly sort?: number;
  readonly limit: number;
}

/** The answer computed from what the decoder reads, without any query. */
export function answerAsked(layout: Layout, { where, answer }: Asked, lines: readonly Line[]): Answer {
  const found = lines.filter((line) => where.every((of) => holds(layout, of, line)));
  const valueOf = (field: LogField, line: Line) => valueIn(layout, field, line);
  if (answer.kind === 'lines') {
    const rows = found.map((line) =>
      answer.fields.length > 0 ? answer.fields.map((field) => valueOf(field, line)) : [line.text],
    );
    return { rows, limit: answer.limit };
  }
  if (answer.kind === 'running') {
    const changes = new Map<number, number>();
    for (const line of found) {
      const minute = Math.floor(line.time / 60_000) * 60_000;
      changes.set(minute, (changes.get(minute) ?? 0) + (valueOf('event', line) === 'CONNECT' ? 1 : -1));
    }
    let open = 0;
    const rows = [...changes]
      .toSorted(([a], [b]) => a - b)
      .map(([minute, change]) => [minute, (open += change)]);
    return { rows, limit: Infinity };
  }
  const groups = new Map<string, { key: Cell[]; lines: Line[] }>();
  if (answer.by.length === 0) groups.set('', { key: [], lines: found });
  for (const line of answer.by.length === 0 ? [] : found) {
    const key = answer.by.map((by) =>
      typeof by === 'string'
        ? valueOf(by, line)
        : Math.floor(line.time / (by.minutes * 60_000)) * by.minutes * 60_000,
    );
    const id = JSON.stringify(key);
    const group = groups.get(id) ?? { key, lines: [] };
    group.lines.push(line);
    groups.set(id, group);
  }
  const without = answer.measures.findIndex(({ as }) => as === answer.without);
  const rows = [...groups.values()].flatMap((group) => {
    const figures = answer.measures.map((measure) => figureOf(layout, measure, group.lines));
    return without >= 0 && figures[without] !== 0 ? [] : [[...group.key, ...figures]];
  });
  const sort = answer.measures.findIndex(({ as }) => as === answer.sort);
  return { rows, limit: answer.limit ?? Infinity, ...(sort >= 0 && { sort: answer.by.length + sort }) };
}

/** Whether a line is as a condition says, by what the decoder reads. */
export function holds(layout: Layout, of: Condition, line: Line): boolean {
  const valueOf = (field: LogField) => valueIn(layout, field, line);
  switch (of.kind) {
    case 'is':
      return line.values !== undefined && valueOf(of.field) === of.value;
    case 'class':
      return valueOf('status').startsWith(of.digit);
    case 'present':
      return valueOf(of.field) !== '-';
    case 'latency': {
      const value = valueOf('latency');
      return value !== '-' && Number(value) >= (of.min ?? 0) && Number(value) <= (of.max ?? Infinity);
    }
    case 'time':
      return line.time >= (of.from ?? 0) && line.time < (of.to ?? Infinity);
    case 'text':
      return line.text.includes(of.text);
    case 'read':
      return (line.values !== undefined) === of.is;
    case 'all':
      return of.of.every((each) => holds(layout, each, line));
    case 'any':
      return of.of.some((each) => holds(layout, each, line));
    case 'not':
      break;
  }
  return !holds(layout, of.of, line);
}

function valueIn(layout: Layout, field: LogField, { values }: Line): string {
  const variable = layout.variableOf(field);
  return (variable !== undefined && values?.get(variable)) || '-';
}

function figureOf(layout: Layout, { of }: Measure, lines: readonly Line[]): Cell {
  const lengths = () =>
    lines.map((line) => (line.time - Number(valueIn(layout, 'connectedAt', line))) / 1000);
  switch (of.kind) {
    case 'count':
      return lines.length;
    case 'having':
      return lines.filter((line) => valueIn(layout, of.field, line) === of.value).length;
    case 'percentile':
      return percentile(
        of.field === 'duration' ? lengths() : lines.map((line) => Number(valueIn(layout, 'latency', line))),
        of.percent,
      );
    case 'greatest':
      return Math.max(...lengths());
    case 'earliest':
      break;
  }
  return Math.min(...lines.map(({ time }) => time));
}

/** By nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}
