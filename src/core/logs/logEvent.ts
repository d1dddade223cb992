/** One line of a log, as it came out of its wrapping. */
export interface LogEvent {
  /** The line as it was logged, without a line break after it. */
  readonly text: string;
  /** The line as a tool has parsed it, where the wrapping holds no more than that. `text` is then printed anew. */
  readonly parsed?: unknown;
  /** `parsed` holds only the fields that a query asked for, by their paths. */
  readonly isPart?: boolean;
  /** When CloudWatch received the line, in epoch milliseconds. */
  readonly time?: number;
  /** The tool has printed that time without milliseconds. */
  readonly isWholeSecond?: true;
  /** What CloudWatch knows the event by. The same event may come twice where pages of a reply overlap. */
  readonly id?: string;
}
