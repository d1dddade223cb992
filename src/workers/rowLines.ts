import type { LogEvent } from '../core/logs/logEvent.ts';
import type { LogReader } from '../core/logs/reading/readLog.ts';
import { stripColors } from '../core/logs/stripColors.ts';
import { toText } from './decodeBytes.ts';
import type { TextStore } from './textStore.ts';

/** A log whose lines are looked at again. */
interface Log {
  readonly reader: LogReader | undefined;
  readonly store: TextStore;
}

/** Where a record stands, in bytes. */
interface RecordPlace {
  readonly at: number;
  readonly length: number;
}

/** How many bytes of lines are looked through at a time. */
const BLOCK = 1 << 22;

export function placeOf({ soFar: { columns } }: LogReader, row: number): RecordPlace {
  return { at: columns.at[row] ?? 0, length: columns.length[row] ?? 0 };
}

/** The event of a record; of a very long one, of its beginning. */
export async function eventOf(
  { reader, store }: Log,
  { at, length }: RecordPlace,
): Promise<LogEvent | undefined> {
  return reader?.readAgain(toText(await store.read(at, Math.min(length, BLOCK))), at);
}

/** Reads the rows that are wanted, block by block, in the order of the file. `record`: the line as its tool printed it. */
export async function eachLine(
  { reader, store }: Log,
  isWanted: (row: number) => boolean,
  take: (row: number, line: string, record: string) => void,
): Promise<void> {
  if (!reader) return;
  const { rows } = reader.soFar.columns;
  for (let row = 0; row < rows;) {
    const from = placeOf(reader, row).at;
    let end = row;
    while (end < rows && placeOf(reader, end).at - from < BLOCK) end++;
    const last = placeOf(reader, end - 1);
    const bytes = await store.read(from, last.at + last.length - from);
    for (; row < end; row++) {
      if (!isWanted(row)) continue;
      const { at, length } = placeOf(reader, row);
      const record = stripColors(toText(bytes.subarray(at - from, at - from + length)));
      take(row, reader.readAgain(record, at)?.text ?? '', record);
    }
  }
}
