import { FIELD_VARIABLES, type LogField } from '../logField.ts';
import { createCodeColumn } from './codeColumn.ts';
import { forEachField, GROUP_FIELDS, type Columns } from './columns.ts';
import { larger } from './larger.ts';
import type { LineValues } from './lineValues.ts';
import { readRequestTime } from './readRequestTime.ts';
import { createTextCoder } from './textCoder.ts';

/** Columns that grow. */
export interface ColumnsBuilder {
  readonly columns: Columns;
  /** `received`: what the wrapping says, for a line that logs no time. `at`, `length`: the record, in bytes. */
  add(values: LineValues, received: number | undefined, at: number, length: number): void;
}

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
  let latency = new Float64Array(ROOM);
  let connectedAt = new Float64Array(ROOM);
  let rows = 0;
  let first = Infinity;
  let last = -Infinity;
  const makeRoom = (): void => {
    at = larger(at);
    length = larger(length);
    time = larger(time);
    latency = larger(latency);
    connectedAt = larger(connectedAt);
  };
  const timeOf = (values: LineValues, received: number | undefined): number => {
    const logged = values.number(epoch);
    if (!Number.isNaN(logged)) return logged;
    return readRequestTime(values.text(clock)) ?? received ?? NaN;
  };
  return {
    add(values, received, from, size) {
      if (rows === at.length) makeRoom();
      at[rows] = from;
      length[rows] = size;
      const when = timeOf(values, received);
      time[rows] = when;
      if (when < first) first = when;
      if (when > last) last = when;
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
