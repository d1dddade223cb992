import type { Text } from '../../text.ts';
import type { Cutter } from '../cutters/cutter.ts';
import type { LogEvent } from '../logEvent.ts';

/** What a tool puts around the lines of a log when it hands them over. One file each. */
export interface Wrapping {
  readonly id: string;
  readonly label: Text;
  /**
   * How surely a text with this beginning is in the wrapping, from 0 to 1. The beginning has no color codes and may
   * end anywhere.
   */
  recognize(head: string): number;
  /** A record is the line itself, so that lines can be read where they stand. */
  readonly isPlain?: true;
  /** A record is the line after its time, as a tool prints it for people: saved, it keeps that. */
  readonly isPrinted?: true;
  /** A promise where a library has to be loaded for it. */
  createReader(): WrappingReader | Promise<WrappingReader>;
}

/** Reads one text. */
export interface WrappingReader {
  readonly cutter: Cutter;
  /**
   * The event in a record, without color codes; undefined for what belongs to the wrapping: a header, a token. Reading
   * the same record again gives the same event.
   */
  read(record: string): LogEvent | undefined;
}

/** Whether a text begins as a pattern says, which is enough to be sure. */
export const recognizeBy =
  (pattern: RegExp, sureness = 1) =>
  (head: string): number =>
    pattern.test(head) ? sureness : 0;
