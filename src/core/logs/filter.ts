/** What a line must say to be shown, or must not: the value of one field. */
export interface FilterTerm {
  readonly field: 'event' | 'route' | 'status' | 'connection' | 'ip' | 'stage' | 'error';
  /** `-` is an empty value. A status may be a class: `5xx`. */
  readonly value: string;
}

/**
 * Which lines are shown. Times are epoch milliseconds, `from` included and `to` not; latencies are milliseconds, both
 * ends included. Terms of one field are alternatives, and every field of `only` must fit; no term of `not` may.
 */
export interface LogFilter {
  readonly from?: number;
  readonly to?: number;
  readonly only: readonly FilterTerm[];
  readonly not: readonly FilterTerm[];
  readonly latency?: { readonly min?: number; readonly max?: number };
  /** Somewhere in the line, as it is written. */
  readonly text?: string;
}
