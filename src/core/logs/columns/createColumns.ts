import { FIELD_VARIABLES, type LogField } from '../logField.ts';
import type { LogEvent } from '../logEvent.ts';
import { createCodeColumn } from './codeColumn.ts';
import { EXACT, forEachField, GROUP_FIELDS, type Columns } from './columns.ts';
import { larger } from './larger.ts';
import type { LineValues } from './lineValues.ts';
import { readRequestTime } from './readRequestTime.ts';
import { createTextCoder } from './textCoder.ts';

/** Columns that grow. */
export interface ColumnsBuilder {
  readonly columns: Columns;
  /** `received`: what the wrapping says of the time. `at`, `length`: the record, in bytes. `marks`: those beside its time's. */
  add(values: LineValues, received: Received | undefined, at: number, length: number, marks?: number): void;
  /** Looks at many lines at once before they are added; where their values are: see `LineScanner`. */
  foresee(bytes: Uint8Array, places: Int32Array, width: number, lines: number): void;
  /** Adds one of these lines: which, counted from 0. */
  addForeseen(line: number, values: LineValues, at: number, length: number): void;
}

type Received = Pick<LogEvent, 'time' | 'isWholeSecond'>;

const SECOND = 1000;
/** Epoch milliseconds of the last date that JavaScript knows: what is later is no time. */
const LATEST = 8_640_000_000_000_000;
const knownTime = (time: number): number => (time <= LATEST ? time : NaN);
/** How many rows there is room for at first. */
const ROOM = 1024;
/** From so many rows on their bytes tell how many there will be. */
const ENOUGH = 1 << 14;
/** So much more than foreseen there is room for. */
const SPARE = 1.03;
/** Room is made for so many times the rows at most. */
const MOST_AT_ONCE = 64;

/**
 * `names`: the variables of a row, in the order of its values. `size`: how many bytes of text there may be; room is made
 * for so many at once, rather than again and again.
 */
export function createColumns(names: readonly string[], size = 0): ColumnsBuilder {
  const indexOf = (field: LogField): number =>
    names.indexOf(FIELD_VARIABLES[field].find((name) => names.includes(name)) ?? '');
  const byField = forEachField((field) => ({
    index: indexOf(field),
    coder: createTextCoder(),
    column: createCodeColumn(ROOM),
    foreseen: new Uint32Array(64),
  }));
  const groups = GROUP_FIELDS.map((field) => byField[field]);
  const epoch = names.indexOf('requestTimeEpoch');
  const clock = names.indexOf('requestTime');
  const latencyIndex = indexOf('latency');
  const connectedAtIndex = indexOf('connectedAt');
  let at = new Float64Array(ROOM);
  let length = new Uint32Array(ROOM);
  let time = new Float64Array(ROOM);
  let marks = new Uint8Array(ROOM);
  let latency = new Float64Array(ROOM);
  let connectedAt = new Float64Array(ROOM);
  let rows = 0;
  let first = Infinity;
  let last = -Infinity;
  let known = 0;
  const makeRoom = (): void => {
    const bytes = at[rows - 1] ?? 0;
    const foreseen = rows < ENOUGH || bytes === 0 ? 0 : Math.ceil((rows / bytes) * size * SPARE);
    // What is far more than there are yet may be a guess from rows that are not like the rest.
    const room = Math.max(rows * 2, Math.min(foreseen, rows * MOST_AT_ONCE));
    at = larger(at, room);
    length = larger(length, room);
    time = larger(time, room);
    marks = larger(marks, room);
    latency = larger(latency, room);
    connectedAt = larger(connectedAt, room);
    for (const { column } of groups) column.makeRoom(room);
  };
  const setTime = (values: LineValues, received: Received | undefined, own: number): void => {
    const logged = knownTime(values.number(epoch));
    const second = Number.isNaN(logged) ? readRequestTime(values.text(clock)) : undefined;
    const arrival = knownTime(received?.time ?? NaN);
    // A line that arrived in the second of its request tells the milliseconds of it.
    const isArrival = second === undefined || (arrival >= second && arrival < second + SECOND);
    const isExact = !Number.isNaN(logged) || (isArrival && received?.isWholeSecond !== true);
    const when = Number.isNaN(logged) ? (isArrival ? arrival : second) : logged;
    const mark = isExact ? own | EXACT : own;
    time[rows] = when;
    marks[rows] = mark;
    if (Number.isNaN(when)) return;
    known |= mark;
    if (when < first) first = when;
    if (when > last) last = when;
  };
  const addRow = (
    values: LineValues,
    received: Received | undefined,
    from: number,
    size: number,
    own: number,
  ) => {
    if (rows === at.length) makeRoom();
    at[rows] = from;
    length[rows] = size;
    setTime(values, received, own);
    latency[rows] = values.number(latencyIndex);
    connectedAt[rows] = knownTime(values.number(connectedAtIndex));
  };
  return {
    add(values, received, from, size, own = 0) {
      addRow(values, received, from, size, own);
      for (const { coder, index, column } of groups) column.set(rows, values.code(index, coder));
      rows++;
    },
    foresee(bytes, places, width, lines) {
      for (const group of groups) {
        if (group.index < 0) continue;
        while (lines > group.foreseen.length) group.foreseen = larger(group.foreseen);
        const texts = { places, first: group.index * 2, width, count: lines };
        group.coder.codesOfBytes(bytes, texts, group.foreseen);
      }
    },
    addForeseen(line, values, from, size) {
      addRow(values, undefined, from, size, 0);
      for (const { column, foreseen } of groups) column.set(rows, foreseen[line] ?? 0);
      rows++;
    },
    get columns() {
      return {
        rows,
        at,
        length,
        time,
        first,
        last,
        marks,
        known,
        latency,
        connectedAt,
        coded: forEachField((field) => ({
          codes: byField[field].column.codes,
          texts: byField[field].coder.texts,
        })),
      };
    },
  };
}
