import type { GroupField } from '../columns/columns.ts';

/** How many rows have a value. */
export interface Count {
  readonly text: string;
  readonly count: number;
  /** How many times its usual share: the share in what is shown by that in the whole log. */
  readonly times: number;
}

/** The rows of a span of time. Failing ones are counted apart. */
export interface Bin {
  readonly all: number;
  readonly client: number;
  readonly server: number;
}

export interface Timeline {
  /** Epoch milliseconds: where the bins begin, and the last row of the log. */
  readonly from: number;
  readonly last: number;
  /** How long a bin is, in milliseconds. */
  readonly step: number;
  readonly bins: readonly Bin[];
  /** Rows without a time are in no bin. */
  readonly untimed: number;
}

/** Exact percentiles of milliseconds (nearest rank); NaN where no row has any. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface RouteSummary extends Percentiles {
  readonly route: string;
  readonly rows: number;
  readonly failing: number;
}

export interface Summary {
  /** Rows that the filter shows, and all. */
  readonly shown: number;
  readonly total: number;
  readonly failing: number;
  /** Connections with a row that is shown. */
  readonly connections: number;
  /** Connections that were opened, handshakes that were refused, posts to connections that were gone. */
  readonly opened: number;
  readonly refused: number;
  readonly gone: number;
  /** Undefined for a field that the template does not log. */
  readonly groups: Readonly<Partial<Record<GroupField, readonly Count[]>>>;
  readonly timeline: Timeline | undefined;
}
