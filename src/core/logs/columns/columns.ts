import type { Codes } from './codeColumn.ts';

/** The fields by which lines are grouped and filtered. */
export const GROUP_FIELDS = ['event', 'status', 'route', 'error', 'stage', 'ip', 'connection'] as const;
export type GroupField = (typeof GROUP_FIELDS)[number];

export const isGroupField = (field: string): field is GroupField =>
  GROUP_FIELDS.some((each) => each === field);

/** Texts, each kept once. */
export interface Coded {
  /** By row: an index into `texts`. */
  readonly codes: Codes;
  /** The first is `-`, the empty value, whether or not a row has it. */
  readonly texts: readonly string[];
}

/** A mark: the milliseconds of the time are known. */
export const EXACT = 1;
/** A mark: the line has two readings, of which a person has chosen one. */
export const CHOSEN = 2;

/** What is kept of the rows of a log, in the order of the file. Arrays may be longer than there are rows. */
export interface Columns {
  readonly rows: number;
  /** Epoch milliseconds; NaN where a row has no time. */
  readonly time: Float64Array;
  /** The earliest and the latest of them; Infinity and -Infinity where there is none. */
  readonly first: number;
  readonly last: number;
  /** Bits: what is to be known of a row besides its values. */
  readonly marks: Uint8Array;
  /** The bits of all rows with a time, together. */
  readonly known: number;
  /** Milliseconds; NaN where none is logged. */
  readonly latency: Float64Array;
  /** Epoch milliseconds; NaN where none is logged. */
  readonly connectedAt: Float64Array;
  /** Where the record of a row begins, in bytes. */
  readonly at: Float64Array;
  /** How long it is, in bytes. */
  readonly length: Uint32Array;
  readonly coded: Readonly<Record<GroupField, Coded>>;
}

/** Something for each field. */
export function forEachField<Each>(make: (field: GroupField) => Each): Record<GroupField, Each> {
  return {
    event: make('event'),
    status: make('status'),
    route: make('route'),
    error: make('error'),
    stage: make('stage'),
    ip: make('ip'),
    connection: make('connection'),
  };
}
