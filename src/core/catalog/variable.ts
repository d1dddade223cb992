import type { Evidence } from '../evidence.ts';
import type { Text } from '../text.ts';

export const GROUP_IDS = [
  'request',
  'connection',
  'caller',
  'authorizer',
  'integration',
  'errors',
  'waf',
] as const;
export type GroupId = (typeof GROUP_IDS)[number];

export interface Group {
  readonly id: GroupId;
  readonly label: Text;
}

/** A kind of lines: a moment in the life of a connection or of a request. */
export interface LineEvent {
  /** As it is logged, where a variable logs it. */
  readonly id: string;
  /** One sign, for the head of a narrow column. */
  readonly letter: string;
  /** What the interface calls it, where the id says too little. */
  readonly label?: Text;
}

/** On lines of one event: always a value, a value only with some feature or failure, or never one. */
export type Presence = 'always' | 'sometimes' | 'never';

export type ValueType = 'string' | 'integer' | 'status' | 'epoch' | 'date' | 'quoted-string';

/** `personal` and `secret` data should be logged knowingly; `internal` names something inside an account. */
export type Sensitivity = 'none' | 'personal' | 'secret' | 'internal';

/** One `$context` variable of the access logs of an API. */
export interface Variable {
  /** The name without `$context.`; `authorizer.<property>` for the one pattern. */
  readonly name: string;
  readonly group: GroupId;
  readonly description: Text;
  readonly valueType: ValueType;
  /** The type in words, with its unit: "integer, milliseconds". */
  readonly type: Text;
  /** `ms`: a duration or an epoch time in milliseconds. */
  readonly unit?: 'ms';
  /** A made-up value of the real shape. */
  readonly sample: string;
  /** By the id of the event. */
  readonly presence: Readonly<Record<string, Presence>>;
  /** When it is empty, in a few words; absent where it never is. */
  readonly emptyWhen?: Text;
  /** Names of variables that hold the same value, as far as AWS documents it. */
  readonly equivalents: readonly string[];
  /** Its value may hold quotes, commas or spaces. */
  readonly freeText: boolean;
  readonly sensitivity: Sensitivity;
  readonly evidence: Evidence;
  /** True where AWS documents a value but a recorded session printed `-` on every line. */
  readonly recordedEmpty?: boolean;
  readonly docs: string;
}

/**
 * A name that means nothing to an API: a variable of others, or (`apis` empty) a name that public formats use although
 * no AWS page lists it for access logs.
 */
export interface ForeignVariable {
  /** Name without `$context.`; a trailing `.*` stands for any property below. */
  readonly name: string;
  /** Ids of the APIs that have it. */
  readonly apis: readonly string[];
  /** Variables to use instead, best first; empty where there is none. */
  readonly substitutes: readonly string[];
  /** Why, or what to do instead, where the substitutes do not say it. */
  readonly hint?: Text;
}
