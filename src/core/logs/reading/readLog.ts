import type { Decoder } from '../../read/decode.ts';
import { LONGEST_LINE } from '../../read/longestLine.ts';
import type { Aside, AsideReason } from '../../read/decoded.ts';
import { writeAscii } from '../../read/ascii.ts';
import { createLineScanner } from '../../read/lineScanner.ts';
import type { ScanPlan } from '../../read/scanPlan.ts';
import { CHOSEN, type Columns } from '../columns/columns.ts';
import { createColumns } from '../columns/createColumns.ts';
import { larger } from '../columns/larger.ts';
import { createByteValues, textValues, type LineValues } from '../columns/lineValues.ts';
import { createTextCoder } from '../columns/textCoder.ts';
import type { LineBlock } from '../cutters/lineBlocks.ts';
import type { LogEvent } from '../logEvent.ts';
import { stripColors } from '../stripColors.ts';
import { decodeEvent } from '../wrappings/recognizeWrapping.ts';
import type { Wrapping, WrappingReader } from '../wrappings/wrapping.ts';
import { createBlockQueue } from './blockQueue.ts';
import { createByteCounter } from './byteCounter.ts';
import { scanHere, UNREAD, type ScanBlock } from './scanBlock.ts';

/** A line that was set aside. */
export interface AsideLine {
  readonly reason: AsideReason;
  /** Where its record stands, in bytes. */
  readonly at: number;
  readonly length: number;
  /** Which line of the log it is, from 1. */
  readonly line: number;
}

/** In how many of the lines of an event each variable had a value, in the order of the names of the decoder. */
export interface Seen {
  /** The id of the event. */
  readonly event: string;
  readonly lines: number;
  readonly filled: readonly number[];
}

/** What has been read so far. */
export interface LogSoFar {
  readonly columns: Columns;
  /** How many lines were set aside, by reason; blank ones are none. */
  readonly asides: Readonly<Partial<Record<AsideReason, number>>>;
  /** The first of them. */
  readonly asideLines: readonly AsideLine[];
  /** How many events came twice, and were read once. */
  readonly repeated: number;
  /** Of the lines that were read: how many have values that do not look as expected. */
  readonly unexpected: number;
  /** How many have two readings, of which a person has chosen one. */
  readonly chosen: number;
  readonly seen: readonly Seen[];
}

/** Reads a log with one template, out of one wrapping. */
export interface LogReader {
  readonly wrapping: Wrapping;
  readonly soFar: LogSoFar;
  /** Takes the next bytes of the text in UTF-8, whole characters of it. */
  push(chunk: Uint8Array): void;
  /** Something to wait for before the next bytes, where more are on their way than should be. */
  readonly busy: Promise<void> | undefined;
  /** Comes back when all whole lines that were pushed are read. */
  settled(): Promise<void>;
  /** The text ends here. */
  end(): void;
  /** Another text in the same wrapping follows. */
  next(): Promise<void>;
  /** The event of a record that is looked at again. `at`: where it stands, in bytes. */
  readAgain(record: string, at: number): LogEvent | undefined;
}

/** How many of the lines that were set aside are kept, for each reason. */
const MOST_ASIDES = 1000;

/**
 * `toText`: what bytes of UTF-8 stand for. `startScanning`: where blocks of lines are scanned, one after the other.
 * `expected`: about how many bytes there will be.
 */
export async function createLogReader(
  decoder: Decoder,
  wrapping: Wrapping,
  toText: (bytes: Uint8Array) => string,
  startScanning: (plan: ScanPlan | undefined) => ScanBlock = scanHere,
  expected = 0,
): Promise<LogReader> {
  let reader = await wrapping.createReader();
  /** The readers of all texts, each with the byte that its text begins at. */
  const readers: { readonly from: number; readonly reader: WrappingReader }[] = [{ from: 0, reader }];
  /** How many bytes and UTF-16 units there were, and the unit that the present text begins at. */
  let size = 0;
  let units = 0;
  let begin = 0;
  const plan = decoder.scanPlan();
  const scanner = plan && createLineScanner(plan);
  const width = scanner?.width ?? 0;
  const places = new Int32Array(width);
  /** A line of a block, and one that stands alone. */
  const scanned = createByteValues();
  const single = createByteValues();
  const bytes = createByteCounter();
  const builder = createColumns(decoder.names, expected);
  const asides: Partial<Record<AsideReason, number>> = {};
  const asideLines: AsideLine[] = [];
  const ids = new Set<string>();
  const seen = createSeen(decoder);
  let scratch = new Uint8Array(1024);
  let line = 0;
  let repeated = 0;
  let unexpected = 0;
  let chosen = 0;

  const setAside = ({ reason }: Aside, at: number, length: number): void => {
    if (reason === 'blank') return;
    const count = (asides[reason] ?? 0) + 1;
    asides[reason] = count;
    if (count <= MOST_ASIDES) asideLines.push({ reason, at, length, line });
  };
  const takeEvent = (event: LogEvent, at: number, length: number): void => {
    const { text } = event;
    while (text.length > scratch.length) scratch = larger(scratch);
    if (scanner && event.parsed === undefined && text.length <= LONGEST_LINE && writeAscii(text, scratch))
      if (scanner.scan(scratch, 0, text.length, places, 0)) {
        Object.assign(single, { bytes: scratch, places });
        builder.add(single, event, at, length);
        seen.add(single);
        return;
      }
    const decoded = decodeEvent(decoder, event);
    if (decoded.kind === 'aside') {
      setAside(decoded, at, length);
      return;
    }
    if (decoded.unexpected.length > 0) unexpected++;
    const values = textValues(decoded.values);
    if (decoded.isChosen) chosen++;
    builder.add(values, event, at, length, decoded.isChosen ? CHOSEN : 0);
    // What was not asked for may have been there, and what was chosen is not known.
    if (decoded.readBy !== 'part' && !decoded.isChosen) seen.add(values);
  };
  const takeRecord = (record: string, place: number): void => {
    const event = reader.read(stripColors(record));
    if (!event) return;
    if (event.id !== undefined) {
      if (ids.has(event.id)) {
        repeated++;
        return;
      }
      ids.add(event.id);
    }
    line++;
    const at = bytes.byteAt(begin + place);
    takeEvent(event, at, bytes.byteAt(begin + place + record.length) - at);
  };
  const takeBlock = (block: LineBlock): void => {
    const { bytes, bounds, places } = block;
    if (width > 0) builder.foresee(bytes, places, width, block.lines);
    scanned.bytes = bytes;
    scanned.places = places;
    for (let i = 0; i < block.lines; i++) {
      line++;
      const from = bounds[i * 2] ?? 0;
      const to = bounds[i * 2 + 1] ?? 0;
      const at = block.at + from;
      if (width > 0 && places[i * width] !== UNREAD) {
        scanned.at = i * width;
        builder.addForeseen(i, scanned, at, to - from);
        seen.add(scanned);
      } else takeEvent({ text: stripColors(toText(bytes.subarray(from, to))) }, at, to - from);
    }
  };
  const blocks = wrapping.isPlain === true ? createBlockQueue(startScanning(plan), takeBlock) : undefined;
  return {
    wrapping,
    readAgain(record, at) {
      const own = readers.findLast(({ from }) => from <= at);
      return own?.reader.read(stripColors(record));
    },
    get soFar() {
      return {
        columns: builder.columns,
        asides,
        asideLines,
        repeated,
        unexpected,
        chosen,
        seen: seen.counts,
      };
    },
    push(chunk) {
      size += chunk.length;
      if (blocks) blocks.push(chunk);
      else {
        const text = toText(chunk);
        bytes.push(text);
        units += text.length;
        reader.cutter.push(text, takeRecord);
      }
    },
    get busy() {
      return blocks?.busy;
    },
    async settled() {
      await blocks?.settled();
    },
    end() {
      if (blocks) blocks.end();
      else reader.cutter.end(takeRecord);
    },
    async next() {
      begin = units;
      reader = await wrapping.createReader();
      readers.push({ from: size, reader });
    },
  };
}

function createSeen({ catalog, names }: Decoder): {
  readonly counts: readonly Seen[];
  add(values: LineValues): void;
} {
  const eventIndex = names.indexOf(catalog.eventVariable ?? '');
  const counts = catalog.events.map(({ id: event }) => ({ event, lines: 0, filled: names.map(() => 0) }));
  const events = createTextCoder();
  const codes = counts.map(({ event }) => events.codeOf(event));
  return {
    counts,
    add(values) {
      const own = counts[codes.indexOf(values.code(eventIndex, events))];
      if (!own) return;
      own.lines++;
      for (let i = 0; i < own.filled.length; i++)
        if (!values.isEmpty(i)) own.filled[i] = (own.filled[i] ?? 0) + 1;
    },
  };
}
