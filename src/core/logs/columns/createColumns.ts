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
}

type Received = Pick<LogEvent, 'time' | 'isWholeSecond'>;

const SECOND = 1000;
/** How many rows there is room for at first. */
const ROOM = 1024;

/** `names`: the variables of a row, in the order of its values. */
export function createColumns(names: readonly string[]): ColumnsBuilder {
  const indexOf = (field: LogField): number =>
    names.indexOf(FIELD_VARIABLES[field].find((name) => names.includes(name)) ?? '');
  const byField = forEachField((field) => ({
    index: indexOf(field),
    coder: createTextCoder(),
    column: createCodeColumn(ROOM),
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
    at = larger(at);
    length = larger(length);
    time = larger(time);
    marks = larger(marks);
    latency = larger(latency);
    connectedAt = larger(connectedAt);
  };
  const setTime = (values: LineValues, received: Received | undefined, own: number): void => {
    const logged = values.number(epoch);
    const second = Number.isNaN(logged) ? readRequestTime(values.text(clock)) : undefined;
    const arrival = received?.time ?? NaN;
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
  return {
    add(values, received, from, size, own = 0) {
      if (rows === at.length) makeRoom();
      at[rows] = from;
      length[rows] = size;
      setTime(values, received, own);
      latency[rows] = values.number(latencyIndex);
      connectedAt[rows] = values.number(connectedAtIndex);
      for (const { coder, index, column } of groups) column.set(rows, values.code(index, coder));
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
