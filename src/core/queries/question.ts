import type { LogFilter } from '../logs/filter.ts';
import type { Text } from '../text.ts';
import type { LogField } from '../logs/logField.ts';

/** What a line must be like. An empty value is `-`. */
export type Condition =
  /** A field has exactly this value. */
  | { readonly kind: 'is'; readonly field: LogField; readonly value: string }
  /** A status begins with this digit. */
  | { readonly kind: 'class'; readonly digit: string }
  /** A field has a value. */
  | { readonly kind: 'present'; readonly field: LogField }
  /** Milliseconds, both ends included. */
  | { readonly kind: 'latency'; readonly min?: number; readonly max?: number }
  /** Epoch milliseconds, the end not included. */
  | { readonly kind: 'time'; readonly from?: number; readonly to?: number }
  /** Somewhere in the line. */
  | { readonly kind: 'text'; readonly text: string }
  /** The line was written with this template, or was not. */
  | { readonly kind: 'read'; readonly is: boolean }
  | { readonly kind: 'any' | 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** What lines are put together by: a field, or so many minutes of time. */
export type GroupKey = LogField | { readonly minutes: number };

/** One figure of a group, with the name of its column. */
export interface Measure {
  readonly as: string;
  readonly of:
    | { readonly kind: 'count' }
    /** How many lines have this value. No other value of the field may contain it. */
    | { readonly kind: 'having'; readonly field: LogField; readonly value: string }
    /** Of milliseconds, or of the seconds that a connection was open. */
    | { readonly kind: 'percentile'; readonly field: 'latency' | 'duration'; readonly percent: number }
    | { readonly kind: 'greatest'; readonly field: 'duration' }
    | { readonly kind: 'earliest' };
}

/** What a question asks of the lines. */
export interface Asked {
  /** All of these. */
  readonly where: readonly Condition[];
  readonly answer:
    | {
        readonly kind: 'lines';
        readonly fields: readonly LogField[];
        readonly order: 'oldest' | 'newest';
        readonly limit: number;
      }
    | {
        readonly kind: 'groups';
        readonly by: readonly GroupKey[];
        readonly measures: readonly Measure[];
        /** The column to sort by, the greatest first; by time where minutes are asked for and nothing is named. */
        readonly sort?: string;
        /** Only groups in which this figure is 0. */
        readonly without?: string;
        readonly limit?: number;
      }
    /** How many connections are open after each minute: those that began minus those that ended. */
    | { readonly kind: 'running' };
  /** The lines that a filter of single lines would count, where these are fewer than `where`. */
  readonly counted?: readonly Condition[];
}

/** What is known when a question is asked. */
export interface Circumstances {
  /** Whether the template logs a field. */
  readonly has: (field: LogField) => boolean;
  readonly filter: LogFilter | undefined;
  /** The connection that a person asks about; empty where none was named. */
  readonly connection: string;
}

/** Something that people ask their log. */
export interface Question {
  /** File name and key. */
  readonly id: string;
  readonly label: Text;
  /** What the answer says, in a sentence. */
  readonly about: Text;
  /** Ids of the APIs whose logs can answer it; all where it is left out. */
  readonly apis?: readonly string[];
  /** The fields without which there is no answer. */
  needs(circumstances: Circumstances): readonly LogField[];
  /** It is about one connection, which a person names. */
  readonly takesConnection?: true;
  /** It is about the lines that a filter leaves, so that without one it is none. */
  readonly takesFilter?: true;
  ask(circumstances: Circumstances): Asked;
}
