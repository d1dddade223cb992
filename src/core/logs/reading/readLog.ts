import { EVENT_TYPES, type EventType } from '../../api/webSocketApi.ts';
import type { Decoder } from '../../read/decode.ts';
import type { Aside, AsideReason } from '../../read/decoded.ts';
import type { Values } from '../../read/values.ts';
import type { Columns } from '../columns/columns.ts';
import { createColumns } from '../columns/createColumns.ts';
import { stripColors } from '../stripColors.ts';
import { decodeEvent } from '../wrappings/recognizeWrapping.ts';
import type { Wrapping, WrappingReader } from '../wrappings/wrapping.ts';
import { createByteCounter } from './byteCounter.ts';

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
  readonly event: EventType;
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
  readonly seen: readonly Seen[];
}

/** Reads a log with one template, out of one wrapping. */
export interface LogReader {
  readonly wrapping: Wrapping;
  readonly soFar: LogSoFar;
  push(chunk: string): void;
  end(): void;
  /** The reader of the wrapping, for a record that is looked at again. */
  readonly reader: WrappingReader;
}

/** How many of the lines that were set aside are kept, for each reason. */
const MOST_ASIDES = 1000;

export function createLogReader(decoder: Decoder, wrapping: Wrapping): LogReader {
  const reader = wrapping.createReader();
  const bytes = createByteCounter();
  const builder = createColumns(decoder.names);
  const asides: Partial<Record<AsideReason, number>> = {};
  const asideLines: AsideLine[] = [];
  const ids = new Set<string>();
  const seen = createSeen(decoder.names);
  let line = 0;
  let repeated = 0;
  let unexpected = 0;

  const setAside = ({ reason }: Aside, at: number, length: number): void => {
    if (reason === 'blank') return;
    const count = (asides[reason] ?? 0) + 1;
    asides[reason] = count;
    if (count <= MOST_ASIDES) asideLines.push({ reason, at, length, line });
  };
  const take = (record: string, place: number): void => {
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
    const at = bytes.byteAt(place);
    const length = bytes.byteAt(place + record.length) - at;
    const decoded = decodeEvent(decoder, event);
    if (decoded.kind === 'aside') {
      setAside(decoded, at, length);
      return;
    }
    if (decoded.unexpected.length > 0) unexpected++;
    seen.add(decoded.values);
    builder.add(decoded.values, event.time, at, length);
  };
  return {
    wrapping,
    reader,
    get soFar() {
      return { columns: builder.columns, asides, asideLines, repeated, unexpected, seen: seen.counts };
    },
    push(chunk) {
      bytes.push(chunk);
      reader.cutter.push(chunk, take);
    },
    end() {
      reader.cutter.end(take);
    },
  };
}

function createSeen(names: readonly string[]): {
  readonly counts: readonly Seen[];
  add(values: Values): void;
} {
  const eventIndex = names.indexOf('eventType');
  const counts = EVENT_TYPES.map((event) => ({ event, lines: 0, filled: names.map(() => 0) }));
  const byEvent = new Map<string | undefined, (typeof counts)[number]>(
    counts.map((each) => [each.event, each]),
  );
  return {
    counts,
    add(values) {
      const own = byEvent.get(values[eventIndex]);
      if (!own) return;
      own.lines++;
      for (let i = 0; i < own.filled.length; i++)
        if (values[i] !== undefined) own.filled[i] = (own.filled[i] ?? 0) + 1;
    },
  };
}
