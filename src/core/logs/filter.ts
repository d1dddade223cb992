import { EMPTY_VALUE } from '../api/accessLogs.ts';
import type { GroupField } from './columns/columns.ts';
import type { SessionEnd } from './summary/sessions.ts';

/** What a line must say to be shown, or must not: the value of one field. */
export interface FilterTerm {
  readonly field: GroupField;
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
  /** How the connection of the line ended, which only its other lines tell. */
  readonly end?: SessionEnd;
}

export const NO_FILTER: LogFilter = { only: [], not: [] };

/** Whether a filter shows every line. */
export function isEmptyFilter({ from, to, only, not, latency, text, end }: LogFilter): boolean {
  return (
    from === undefined &&
    to === undefined &&
    only.length + not.length === 0 &&
    !latency &&
    end === undefined &&
    (text ?? '') === ''
  );
}

/** Whether a filter shows one connection, whatever else it says. */
export function isLife({ only }: LogFilter): boolean {
  return only.length === 1 && only[0]?.field === 'connection';
}

/** The connection of which a filter shows every line; undefined where it shows others, or leaves some out. */
export function wholeLifeOf(filter: LogFilter): string | undefined {
  const { only, ...rest } = filter;
  const [term] = only;
  const isWhole = isLife(filter) && isEmptyFilter({ ...rest, only: [] });
  return isWhole && term?.value !== EMPTY_VALUE ? term?.value : undefined;
}

/** Whether a value of a field is what a term names. */
export function fitsTerm({ field, value }: FilterTerm, text: string): boolean {
  if (field === 'status' && /^[1-5]xx$/.test(value)) return text.length === 3 && text[0] === value[0];
  return text === value;
}
