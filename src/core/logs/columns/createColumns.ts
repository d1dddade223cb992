import { EMPTY_VALUE } from '../../api/webSocketApi.ts';
import type { Values } from '../../read/values.ts';
import { FIELD_VARIABLES, type LogField } from '../logField.ts';
import { forEachField, GROUP_FIELDS, type Coded, type Columns } from './columns.ts';
import { readRequestTime } from './readRequestTime.ts';

/** Columns that grow. */
export interface ColumnsBuilder {
  readonly columns: Columns;
  /** `time`: what the wrapping says, for a line that logs none. `at`, `length`: the record, in bytes. */
  add(values: Values, time: number | undefined, at: number, length: number): void;
}

/** `names`: the variables of a row, in the order of its values. */
export function createColumns(names: readonly string[]): ColumnsBuilder {
  const indexOf = (field: LogField): number =>
    names.indexOf(FIELD_VARIABLES[field].find((name) => names.includes(name)) ?? '');
  const at = new Growing(Float64Array);
  const length = new Growing(Uint32Array);
  const time = new Growing(Float64Array);
  const latency = new Growing(Float64Array);
  const connectedAt = new Growing(Float64Array);
  const coders = forEachField(createCoder);
  const groups = GROUP_FIELDS.map((field) => ({ index: indexOf(field), coder: coders[field] }));
  const indices = {
    epoch: names.indexOf('requestTimeEpoch'),
    clock: names.indexOf('requestTime'),
    latency: indexOf('latency'),
    connectedAt: indexOf('connectedAt'),
  };
  let rows = 0;
  return {
    add(values, received, from, size) {
      at.set(rows, from);
      length.set(rows, size);
      time.set(rows, timeOf(values, indices, received));
      latency.set(rows, numberOf(values[indices.latency]));
      connectedAt.set(rows, numberOf(values[indices.connectedAt]));
      for (const { coder, index } of groups) coder.add(rows, values[index]);
      rows++;
    },
    get columns() {
      return {
        rows,
        at: at.array,
        length: length.array,
        time: time.array,
        latency: latency.array,
        connectedAt: connectedAt.array,
        coded: forEachField((field) => coders[field].coded),
      };
    },
  };
}

function timeOf(
  values: Values,
  { epoch, clock }: { readonly epoch: number; readonly clock: number },
  received: number | undefined,
): number {
  const logged = numberOf(values[epoch]);
  if (!Number.isNaN(logged)) return logged;
  const requested = readRequestTime(values[clock]);
  return requested ?? received ?? NaN;
}

function numberOf(value: string | undefined): number {
  return value !== undefined && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : NaN;
}

/** A power of two. */
const RECENT = 64;

function createCoder(): { readonly coded: Coded; add(row: number, text: string | undefined): void } {
  const codes = new Growing(Uint32Array);
  const texts = [EMPTY_VALUE];
  const codeOf = new Map<string, number>();
  // The few texts of a status or a route are told apart faster by what they are than by their hash.
  const recent = new Uint32Array(RECENT);
  return {
    get coded() {
      return { codes: codes.array, texts };
    },
    add(row, text) {
      let code = 0;
      if (text !== undefined) {
        const slot = (text.length * 7 + text.charCodeAt(text.length - 1)) & (RECENT - 1);
        code = recent[slot] ?? 0;
        if (code === 0 || texts[code] !== text) {
          const known = codeOf.get(text);
          code = known ?? texts.length;
          if (known === undefined) {
            const own = detach(text);
            texts.push(own);
            codeOf.set(own, code);
          }
          recent[slot] = code;
        }
      }
      codes.set(row, code);
    },
  };
}

/** A text of its own. What was cut out of a chunk would keep the whole chunk in memory. */
const detach = (text: string): string => text.split('').join('');

type NumberArray = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

class Growing<Numbers extends NumberArray> {
  readonly #make: new (length: number) => Numbers;
  array: Numbers;

  constructor(make: new (length: number) => Numbers) {
    this.#make = make;
    this.array = new make(1024);
  }

  set(index: number, value: number): void {
    if (index >= this.array.length) {
      const larger = new this.#make(this.array.length * 2);
      larger.set(this.array);
      this.array = larger;
    }
    this.array[index] = value;
  }
}
