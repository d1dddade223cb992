/** Takes a record, and where it begins in the text, in UTF-16 units. */
export type TakeRecord = (record: string, at: number) => void;

/** Cuts a text that comes in chunks into records: each holds at most one line of the log and can be read alone. */
export interface Cutter {
  push(chunk: string, take: TakeRecord): void;
  /** The text ends here. */
  end(take: TakeRecord): void;
}

/** A record that does not end is cut off here, in UTF-16 units: no event of CloudWatch Logs is as long in any wrapping. */
export const LONGEST_RECORD = 8_000_000;
