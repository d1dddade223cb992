import type { Decoder } from '../../read/decode.ts';
import type { Decoded } from '../../read/decoded.ts';
import type { LogEvent } from '../logEvent.ts';
import { stripColors } from '../stripColors.ts';
import type { Wrapping, WrappingReader } from './wrapping.ts';
import { WRAPPINGS } from './wrappings.ts';

/** How many UTF-16 units of a text are looked at, and how many events in them. */
export const HEAD_LENGTH = 65_536;
const MOST_PROBES = 200;

/** What the beginning of a text is taken for. */
export interface Recognized {
  readonly wrapping: Wrapping;
  /** How many of the lines at the beginning the template reads, from 0 to 1; undefined where there is none. */
  readonly fit: number | undefined;
}

/** The wrapping in which the template reads most of the first lines; of those alike, the surest. */
export async function recognizeWrapping(head: string, decoder: Decoder): Promise<Recognized> {
  const plain = stripColors(head);
  const possible = WRAPPINGS.flatMap((wrapping) => {
    const sureness = wrapping.recognize(plain);
    return sureness > 0 ? [{ wrapping, sureness }] : [];
  });
  const found = await Promise.all(
    possible.map(async ({ wrapping, sureness }) => ({
      wrapping,
      sureness,
      fit: shareRead(decoder, readHead(plain, await wrapping.createReader())),
    })),
  );
  found.sort((a, b) => (b.fit ?? -1) - (a.fit ?? -1) || b.sureness - a.sureness);
  const [best] = found;
  if (!best) throw new Error('Plain lines are always possible.');
  return { wrapping: best.wrapping, fit: best.fit };
}

/** Reads an event as its wrapping holds it: as text, or as what a tool has parsed. */
export function decodeEvent(decoder: Decoder, { text, parsed, isPart }: LogEvent): Decoded {
  return parsed === undefined ? decoder.decode(text) : decoder.decodeParsed(parsed, isPart);
}

/** The events at the beginning of a text, without color codes. */
export function readHead(head: string, reader: WrappingReader): readonly LogEvent[] {
  const events: LogEvent[] = [];
  const take = (record: string): void => {
    const event = reader.read(record);
    if (event) events.push(event);
  };
  reader.cutter.push(head, take);
  // The last record may be cut off, unless it is the only one.
  if (events.length === 0 || head.length < HEAD_LENGTH) reader.cutter.end(take);
  return events;
}

/** How many of the first events a template reads, from 0 to 1; undefined where there is none. */
export function shareRead(decoder: Decoder, events: readonly LogEvent[]): number | undefined {
  let lines = 0;
  let rows = 0;
  for (const event of events) {
    if (lines >= MOST_PROBES) break;
    const decoded = decodeEvent(decoder, event);
    if (decoded.kind === 'aside' && (decoded.reason === 'blank' || decoded.reason === 'execution-log'))
      continue;
    lines++;
    if (decoded.kind === 'row') rows++;
  }
  return lines === 0 ? undefined : rows / lines;
}
