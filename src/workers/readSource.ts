import { createLogReader, type LogReader } from '../core/logs/reading/readLog.ts';
import { HEAD_LENGTH, recognizeWrapping } from '../core/logs/wrappings/recognizeWrapping.ts';
import type { Wrapping } from '../core/logs/wrappings/wrapping.ts';
import { WRAPPINGS } from '../core/logs/wrappings/wrappings.ts';
import type { Decoder } from '../core/read/decode.ts';
import { blocksOf } from './blocks.ts';
import { createByteDecoder, joinBytes, toText } from './decodeBytes.ts';
import type { LogSource, Named, Progress } from './protocol.ts';
import type { TextStore } from './textStore.ts';
import { createUnpacker, refusalOf, type Refusal } from './unpack.ts';
import type { GroupField } from '../core/logs/columns/columns.ts';

/** What a log is read into. */
interface Target {
  readonly decoder: Decoder;
  readonly store: TextStore;
  readonly fields: readonly GroupField[];
  head: string;
  reader: LogReader | undefined;
  readonly isCancelled: boolean;
}

/** Where reading stops and what was read stays: in bytes of text, and in rows. */
const MOST_BYTES = 4 * 2 ** 30;
const MOST_ROWS = 20_000_000;

/** How often the page is told, in milliseconds. */
const TELL_EVERY = 200;

/** A table that the AWS CLI has drawn, of which lines cannot be put together again. */
const TABLE = /^-{20,}\n\|/;

/** Reads a file to its end, or until something stops it. */
export async function readSource(
  { file, wrapping }: LogSource,
  target: Target,
  tell: (progress: Progress) => void,
): Promise<Progress> {
  const unpacker = createUnpacker();
  const decoder = createByteDecoder();
  let read = 0;
  /** How many bytes were decoded. */
  let at = 0;
  let head = new Uint8Array();
  let refusal: Refusal | undefined;
  let broken = 0;
  let isFull = false;

  const progress = (state: Progress['state']): Progress => {
    const soFar = target.reader?.soFar;
    return {
      state,
      read,
      size: file.size,
      rows: soFar?.columns.rows ?? 0,
      asides: { ...soFar?.asides },
      isPacked: unpacker.isPacked,
      isCutOff: unpacker.isCutOff,
      repeated: soFar?.repeated ?? 0,
      unexpected: soFar?.unexpected ?? 0,
      fields: target.fields,
      hasLatency: target.decoder.names.includes('integrationLatency'),
      names: target.decoder.names,
      seen: soFar?.seen ?? [],
      ...(refusal && { refusal }),
      ...(target.reader && {
        wrapping: nameOf(target.reader.wrapping),
        separability: target.decoder.separability().kind,
      }),
    };
  };
  const begin = (): void => {
    const text = toText(head);
    if (TABLE.test(text)) refusal = 'table';
    else {
      target.head = text;
      target.reader = createLogReader(target.decoder, wrappingFor(wrapping, text, target.decoder), toText);
      target.reader.push(head);
    }
    head = new Uint8Array();
  };
  const takeDecoded = ({ bytes, taken, isSame, broken: signs }: ReturnType<typeof decoder.push>): void => {
    broken += signs;
    at += taken;
    // What stands in the file as it is need not be kept.
    if (bytes.length > 0)
      target.store.add(isSame && !unpacker.isPacked ? file.slice(at - bytes.length, at) : bytes);
    if (target.reader) target.reader.push(bytes);
    else {
      head = joinBytes(head, bytes);
      if (head.length >= HEAD_LENGTH) begin();
    }
    if (broken > 100 && broken * 100 > target.store.size) refusal = 'binary';
  };
  const takeBytes = (bytes: Uint8Array<ArrayBuffer>): void => {
    if (refusal || isFull) return;
    if (target.store.size === 0) refusal = refusalOf(bytes.subarray(0, 4096));
    if (!refusal) takeDecoded(decoder.push(bytes));
    isFull = target.store.size >= MOST_BYTES || (target.reader?.soFar.columns.rows ?? 0) >= MOST_ROWS;
  };

  let told = performance.now() - TELL_EVERY;
  try {
    for await (const block of blocksOf(file, () => unpacker.isPacked)) {
      read += block.length;
      unpacker.push(block, takeBytes);
      if (refusal || isFull || target.isCancelled)
        return progress(refusal ? 'refused' : target.isCancelled ? 'cancelled' : 'full');
      if (target.reader && performance.now() - told >= TELL_EVERY) {
        told = performance.now();
        tell(progress('reading'));
      }
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    refusal = 'unreadable';
  }
  unpacker.end(takeBytes);
  if (!refusal) {
    takeDecoded(decoder.end());
    if (!target.reader) begin();
    target.reader?.end();
    if (file.size === 0) refusal = 'empty';
    else if (unpacker.isCutOff && target.store.size === 0) refusal = 'broken-gzip';
  }
  return progress(refusal ? 'refused' : 'done');
}

function wrappingFor(id: string | undefined, head: string, decoder: Decoder): Wrapping {
  const chosen = WRAPPINGS.find((each) => each.id === id);
  return chosen ?? recognizeWrapping(head, decoder).wrapping;
}

/** What of a wrapping the page is told. */
export const nameOf = ({ id, label }: Wrapping): Named => ({ id, label });
