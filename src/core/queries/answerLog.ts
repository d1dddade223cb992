import { EMPTY_VALUE } from '../api/accessLogs.ts';
import { isGroupField, type Coded, type Columns } from '../logs/columns/columns.ts';
import type { LogField } from '../logs/logField.ts';
import type { Asked, Condition, GroupKey, Measure } from './question.ts';

/** A time is epoch milliseconds, a number of lines or of milliseconds is a number. */
export type Cell = string | number;

/** A column of an answer: what lines are put together by, or the figure with this name. */
export type AnswerColumn =
  | { readonly kind: 'key'; readonly of: LogField }
  | { readonly kind: 'time' }
  | { readonly kind: 'figure'; readonly name: string; readonly isTime: boolean };

/** What lines that were read answer to a question. */
export type LogAnswer =
  | { readonly kind: 'lines'; readonly count: number }
  | {
      readonly kind: 'table';
      readonly columns: readonly AnswerColumn[];
      readonly rows: readonly (readonly Cell[])[];
      /** How many rows there are without the limit of the question. */
      readonly all: number;
    };

type Groups = Extract<Asked['answer'], { kind: 'groups' }>;

const MINUTE = 60_000;

/**
 * The answer to a question by the lines of a log. `asides`: how many lines were set aside. Undefined for what the
 * columns do not hold, which is the text of a line.
 */
export function answerLog(columns: Columns, asides: number, { where, answer }: Asked): LogAnswer | undefined {
  if (where.some(asksForText)) return undefined;
  if (where.some((of) => of.kind === 'read' && !of.is)) return { kind: 'lines', count: asides };
  const fits = fitsAll(columns, where);
  if (answer.kind === 'lines') return { kind: 'lines', count: fits.reduce((sum, one) => sum + one, 0) };
  return answer.kind === 'running' ? runningOf(columns, fits) : groupsOf(columns, fits, answer);
}

const asksForText = (of: Condition): boolean =>
  of.kind === 'text' ||
  (of.kind === 'not' && asksForText(of.of)) ||
  ((of.kind === 'any' || of.kind === 'all') && of.of.some(asksForText));

/** By row: 1 where all conditions hold. */
function fitsAll(columns: Columns, all: readonly Condition[]): Uint8Array {
  const fits = new Uint8Array(columns.rows).fill(1);
  for (const of of all) {
    const own = fitsOf(columns, of);
    for (let row = 0; row < fits.length; row++) if (own[row] === 0) fits[row] = 0;
  }
  return fits;
}

function fitsOf(columns: Columns, of: Condition): Uint8Array {
  const byRow = (test: (row: number) => boolean) =>
    new Uint8Array(columns.rows).map((_, row) => (test(row) ? 1 : 0));
  const byText = ({ codes, texts }: Coded, test: (text: string) => boolean): Uint8Array => {
    const passes = texts.map(test);
    return byRow((row) => passes[codes[row] ?? 0] === true);
  };
  const byNumber = (numbers: Float64Array, test: (number: number) => boolean): Uint8Array =>
    byRow((row) => test(numbers[row] ?? NaN));
  switch (of.kind) {
    case 'is':
    case 'present': {
      const isWanted = (text: string): boolean =>
        of.kind === 'is' ? text === of.value : text !== EMPTY_VALUE;
      return isGroupField(of.field)
        ? byText(columns.coded[of.field], isWanted)
        : byNumber(columns[of.field], (number) => isWanted(Number.isNaN(number) ? EMPTY_VALUE : `${number}`));
    }
    case 'class':
      return byText(columns.coded.status, (text) => text.startsWith(of.digit));
    case 'latency':
      return byNumber(columns.latency, (ms) => ms >= (of.min ?? 0) && ms <= (of.max ?? Infinity));
    case 'time':
      return byNumber(columns.time, (at) => at >= (of.from ?? -Infinity) && at < (of.to ?? Infinity));
    case 'read':
      return byRow(() => of.is);
    case 'all':
      return fitsAll(columns, of.of);
    case 'any': {
      const ways = of.of.map((each) => fitsOf(columns, each));
      return byRow((row) => ways.some((way) => way[row] === 1));
    }
    case 'not':
      return fitsOf(columns, of.of).map((fit) => 1 - fit);
    case 'text':
      break;
  }
  return byRow(() => false);
}

function groupsOf(
  columns: Columns,
  fits: Uint8Array,
  { by, measures, sort, without, limit }: Groups,
): LogAnswer {
  let groups: Grouped = { keys: [[]], ofRow: Float64Array.from(fits, (fit) => fit - 1) };
  for (const key of by) groups = splitBy(columns, groups, key);
  const figures = measures.map((measure) => figuresOf(columns, groups, measure));
  const sizes = figuresOf(columns, groups, { as: '', of: { kind: 'count' } });
  const emptyAt = measures.findIndex(({ as }) => as === without);
  const rows = groups.keys.flatMap((key, group): Cell[][] => {
    if (sizes[group] === 0 || (emptyAt >= 0 && figures[emptyAt]?.[group] !== 0)) return [];
    return [[...key, ...figures.map((each) => each[group] ?? NaN)]];
  });
  const sorted = by.length + measures.findIndex(({ as }) => as === sort);
  if (sorted >= by.length) rows.sort((a, b) => Number(b[sorted]) - Number(a[sorted]));
  else rows.sort((a, b) => Number(a[0]) - Number(b[0]));
  return {
    kind: 'table',
    columns: [
      ...by.map((key): AnswerColumn =>
        typeof key === 'string' ? { kind: 'key', of: key } : { kind: 'time' },
      ),
      ...measures.map(({ as, of }): AnswerColumn => ({
        kind: 'figure',
        name: as,
        isTime: of.kind === 'earliest',
      })),
    ],
    rows: rows.slice(0, limit),
    all: rows.length,
  };
}

/** Rows put together: the cells of each group, and by row the index of its group; -1 for a row in none. */
interface Grouped {
  readonly keys: readonly (readonly Cell[])[];
  readonly ofRow: Float64Array;
}

/** Puts the rows of each group together by one more key. Rows without a time are in none where that is the key. */
function splitBy(columns: Columns, { keys, ofRow }: Grouped, key: GroupKey): Grouped {
  const cellOf = cellReader(columns, key);
  const found = new Map<Cell, number>();
  const indices = new Map<number, number>();
  const own: Cell[][] = [];
  const next = ofRow.map((group, row) => {
    if (group < 0) return -1;
    const cell = cellOf(row);
    if (Number.isNaN(cell)) return -1;
    const code = found.get(cell) ?? found.size;
    found.set(cell, code);
    const id = code * keys.length + group;
    const known = indices.get(id) ?? own.push([...(keys[group] ?? []), cell]) - 1;
    indices.set(id, known);
    return known;
  });
  return { keys: own, ofRow: next };
}

function cellReader({ coded, time, latency, connectedAt }: Columns, key: GroupKey): (row: number) => Cell {
  if (typeof key !== 'string') {
    const step = key.minutes * MINUTE;
    return (row) => Math.floor((time[row] ?? NaN) / step) * step;
  }
  if (isGroupField(key)) {
    const { codes, texts } = coded[key];
    return (row) => texts[codes[row] ?? 0] ?? EMPTY_VALUE;
  }
  const numbers = { time, latency, connectedAt }[key];
  return (row) => numbers[row] ?? NaN;
}

/** The figure of each group. */
function figuresOf(columns: Columns, { keys, ofRow }: Grouped, { of }: Measure): number[] {
  if (of.kind === 'count' || of.kind === 'having') {
    const counts = keys.map(() => 0);
    const fits = of.kind === 'having' && fitsOf(columns, { kind: 'is', field: of.field, value: of.value });
    ofRow.forEach((group, row) => {
      if (group >= 0 && (!fits || fits[row] === 1)) counts[group] = (counts[group] ?? 0) + 1;
    });
    return counts;
  }
  const { time, latency, connectedAt } = columns;
  const numbers = keys.map((): number[] => []);
  ofRow.forEach((group, row) => {
    const at = time[row] ?? NaN;
    const number =
      of.kind === 'earliest'
        ? at
        : of.field === 'latency'
          ? (latency[row] ?? NaN)
          : (at - (connectedAt[row] ?? NaN)) / 1000;
    if (!Number.isNaN(number)) numbers[group]?.push(number);
  });
  return numbers.map((all) => {
    if (of.kind === 'earliest') return all.reduce((a, b) => Math.min(a, b), Infinity);
    const sorted = Float64Array.from(all).sort();
    const percent = of.kind === 'greatest' ? 100 : of.percent;
    return sorted[Math.max(Math.ceil((percent / 100) * sorted.length) - 1, 0)] ?? NaN;
  });
}

/** How many connections are open after each minute in which one opened or closed. */
function runningOf({ time, coded, rows }: Columns, fits: Uint8Array): LogAnswer {
  const connect = coded.event.texts.indexOf('CONNECT');
  const changes = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const minute = Math.floor((time[row] ?? NaN) / MINUTE) * MINUTE;
    if (fits[row] !== 1 || Number.isNaN(minute)) continue;
    changes.set(minute, (changes.get(minute) ?? 0) + (coded.event.codes[row] === connect ? 1 : -1));
  }
  let open = 0;
  const all = [...changes]
    .toSorted(([a], [b]) => a - b)
    .map(([minute, change]): Cell[] => {
      open += change;
      return [minute, open];
    });
  return {
    kind: 'table',
    columns: [{ kind: 'time' }, { kind: 'figure', name: 'open', isTime: false }],
    rows: all,
    all: all.length,
  };
}
