import { createLogReader, type LogReader } from '../core/logs/reading/readLog.ts';
import type { ScanBlock } from '../core/logs/reading/scanBlock.ts';
import { HEAD_LENGTH, recognizeWrapping } from '../core/logs/wrappings/recognizeWrapping.ts';
import type { Wrapping } from '../core/logs/wrappings/wrapping.ts';
import { WRAPPINGS } from '../core/logs/wrappings/wrappings.ts';
import type { Decoder } from '../core/read/decode.ts';
import type { ScanPlan } from '../core/read/scanPlan.ts';
import { blocksOf } from './blocks.ts';
import { createByteDecoder, joinBytes, toText } from './decodeBytes.ts';
import type { LogSource, Named, Progress } from './protocol.ts';
import type { TextStore } from './textStore.ts';
import { createUnpacker, loadGunzip, refusalOf, type Refusal } from './unpack.ts';
import type { GroupField } from '../core/logs/columns/columns.ts';

type Bytes = Uint8Array<ArrayBuffer>;

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

/** So much of a file is read at a time: packed bytes may be a thousand times as many. */
const SLICE = 1 << 16;

/** How often the page is told, in milliseconds. */
const TELL_EVERY = 200;

/** A table that the AWS CLI has drawn, of which lines cannot be put together again. */
const TABLE = /^-{20,}\n\|/;

/** Reads the files of a log to their end, or until something stops it. */
export async function readSource(
  { files, wrapping }: LogSource,
  target: Target,
  startScanning: (plan: ScanPlan | undefined) => ScanBlock,
  tell: (progress: Progress) => void,
): Promise<Progress> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  let read = 0;
  /** What came before the wrapping was known. */
  let waiting: Bytes[] = [];
  let waits = 0;
  let refusal: Refusal | undefined;
  let broken = 0;
  let isFull = false;
  let isPacked = false;
  let isCutOff = false;

  const progress = (state: Progress['state']): Progress => {
    const soFar = target.reader?.soFar;
    return {
      state,
      read,
      size,
      rows: soFar?.columns.rows ?? 0,
      asides: { ...soFar?.asides },
      isPacked,
      isCutOff,
      repeated: soFar?.repeated ?? 0,
      unexpected: soFar?.unexpected ?? 0,
      chosen: soFar?.chosen ?? 0,
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
  const begin = async (): Promise<void> => {
    const bytes = waiting.reduce(joinBytes, new Uint8Array());
    const text = toText(bytes.subarray(0, HEAD_LENGTH * 2));
    if (TABLE.test(text)) refusal = 'table';
    else {
      target.head = text;
      // The proof makes what follows faster.
      target.decoder.separability();
      const chosen = await wrappingFor(wrapping, text, target.decoder);
      target.reader = await createLogReader(target.decoder, chosen, toText, startScanning, size);
      for (const each of waiting) target.reader.push(each);
    }
    waiting = [];
    waits = 0;
  };
  const readFile = async (file: Blob): Promise<void> => {
    const unpacker = createUnpacker(await loadGunzip(file));
    const decoder = createByteDecoder();
    /** How many bytes of the file were decoded. */
    let at = 0;
    let isBegun = false;
    const takeDecoded = ({ bytes, taken, isSame, broken: signs }: ReturnType<typeof decoder.push>): void => {
      broken += signs;
      at += taken;
      if (bytes.length === 0) return;
      // What stands in the file as it is need not be kept.
      target.store.add(isSame && !unpacker.isPacked ? { file, from: at - bytes.length, to: at } : bytes);
      if (target.reader) target.reader.push(bytes);
      else {
        waiting.push(bytes);
        waits += bytes.length;
      }
      if (broken > 100 && broken * 100 > target.store.size) refusal = 'binary';
    };
    const takeBytes = (bytes: Bytes): void => {
      if (refusal || isFull) return;
      if (!isBegun) refusal = refusalOf(bytes.subarray(0, 4096));
      isBegun = true;
      if (!refusal) takeDecoded(decoder.push(bytes));
      isFull = target.store.size >= MOST_BYTES || (target.reader?.soFar.columns.rows ?? 0) >= MOST_ROWS;
    };
    for await (const block of blocksOf(file)) {
      read += block.length;
      for (let from = 0; from < block.length; from += SLICE) {
        unpacker.push(block.subarray(from, from + SLICE), takeBytes);
        if (waits >= HEAD_LENGTH) await begin();
        while (target.reader?.busy) await target.reader.busy;
      }
      isPacked ||= unpacker.isPacked;
      if (refusal || isFull || target.isCancelled) return;
      const rows = target.reader?.soFar.columns.rows ?? 0;
      if (target.reader && (performance.now() - told >= TELL_EVERY || (rows > 0 && toldRows === 0))) {
        told = performance.now();
        toldRows = rows;
        tell(progress('reading'));
      }
    }
    unpacker.end(takeBytes);
    if (!refusal) takeDecoded(decoder.end());
    if (unpacker.isCutOff && !isBegun) refusal = 'broken-gzip';
    isCutOff ||= unpacker.isCutOff;
  };

  /** When the page was told, and of how many rows. */
  let told = performance.now() - TELL_EVERY;
  let toldRows = 0;
  try {
    for (const file of files) {
      await target.reader?.next();
      await readFile(file);
      if (!target.reader && waits > 0) await begin();
      if (refusal) break;
      if (!target.isCancelled && !isFull) target.reader?.end();
      await target.reader?.settled();
      if (target.isCancelled || isFull) return progress(target.isCancelled ? 'cancelled' : 'full');
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    refusal = 'unreadable';
  }
  if (!refusal && target.store.size === 0) refusal = 'empty';
  return progress(refusal ? 'refused' : 'done');
}

async function wrappingFor(id: string | undefined, head: string, decoder: Decoder): Promise<Wrapping> {
  const chosen = WRAPPINGS.find((each) => each.id === id);
  return chosen ?? (await recognizeWrapping(head, decoder)).wrapping;
}

/** What of a wrapping the page is told. */
export const nameOf = ({ id, label }: Wrapping): Named => ({ id, label });
