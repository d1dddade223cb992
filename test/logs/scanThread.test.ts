import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../src/core/apis/apis.ts';
import { createLogReader } from '../../src/core/logs/reading/readLog.ts';
import type { ScanBlock } from '../../src/core/logs/reading/scanBlock.ts';
import { rawLines } from '../../src/core/logs/wrappings/rawLines.ts';
import { createDecoder } from '../../src/core/read/decode.ts';
import type { ScanPlan } from '../../src/core/read/scanPlan.ts';
import { readFields } from '../../src/core/template/fields/readFields.ts';
import { parse } from '../../src/core/template/parse.ts';
import { buffersOf, createScanServer, type ScanRequest } from '../../src/workers/scanServer.ts';
import { startScanThread } from '../../src/workers/scanThread.ts';
import { XML_READER } from '../../src/core/template/xmlReader.ts';

/** A thread that answers a moment later, with what can be sent between threads. */
class Thread extends EventTarget {
  requests = 0;
  #serve = createScanServer();

  postMessage(request: ScanRequest, transfer: Transferable[]): void {
    this.requests++;
    const received = structuredClone(request, { transfer });
    setTimeout(() => {
      const block = this.#serve(received);
      if (block) this.say(structuredClone(block, { transfer: buffersOf(block) }));
    });
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const decoder = createDecoder(
  readFields(
    DEFAULT_API.catalog,
    parse('{"id":"$context.requestId","s":"$context.status","c":"$context.connectionId"}'),
    XML_READER,
  ),
  'raw',
);
/** Some lines are no lines of the template, some are not ASCII, one is longer than a block. */
const LOG = Array.from({ length: 120_000 }, (_, i) => {
  if (i % 1000 === 7) return `other ${i}`;
  if (i === 12_345) return 'x'.repeat(600_000);
  return `{"id":"r${i}=","s":"${i % 9 === 0 ? 502 : 200}","c":"${i % 500 === 3 ? '한글' : `c${i % 77}=`}"}`;
}).join('\r\n');

async function readWith(startScanning?: (plan: ScanPlan | undefined) => ScanBlock) {
  const reader = await createLogReader(
    decoder,
    rawLines,
    (bytes) => new TextDecoder().decode(bytes),
    startScanning,
  );
  const bytes = new TextEncoder().encode(LOG);
  let waits = 0;
  for (let from = 0; from < bytes.length; from += 100_003) {
    reader.push(bytes.subarray(from, from + 100_003));
    for (; reader.busy; waits++) await reader.busy;
  }
  reader.end();
  await reader.settled();
  const { columns, asides, asideLines, seen, unexpected } = reader.soFar;
  const cut = (numbers: ArrayLike<number>) =>
    Array.from({ length: columns.rows }, (_, row) => numbers[row] ?? NaN);
  const { status, connection } = columns.coded;
  return {
    waits,
    content: {
      asides,
      asideLines,
      seen,
      unexpected,
      places: [cut(columns.at), cut(columns.length)],
      texts: [status, connection].map(({ codes, texts }) => cut(codes).map((code) => texts[code])),
    },
  };
}

const startOn = (thread: Thread) =>
  // oxlint-disable-next-line no-unsafe-type-assertion -- all of a worker that is used
  startScanThread(() => thread as unknown as Worker);

describe('a thread that scans', () => {
  it('gives what is read without it', async () => {
    const thread = new Thread();
    const startScanning = startOn(thread);
    thread.say('ready');
    const [here, there, again] = [
      await readWith(),
      await readWith(startScanning),
      await readWith(startScanning),
    ];
    expect(there.content).toEqual(here.content);
    expect(again.content).toEqual(here.content);
    expect(here.content.places[0]?.length).toBeGreaterThan(119_000);
    expect(here.content.asides).toEqual({ 'other-format': 121 });
    // It was really used, and the bytes were not piled up before it.
    expect(thread.requests).toBeGreaterThan(16);
    expect([here.waits, there.waits > 0]).toEqual([0, true]);
  });

  it('is not waited for while it starts, nor where it must not', async () => {
    const thread = new Thread();
    const { content } = await readWith();
    expect((await readWith(startOn(thread))).content).toEqual(content);
    expect(thread.requests).toBe(0);
    const forbidden = startScanThread(() => {
      throw new TypeError('Not by this policy');
    });
    expect((await readWith(forbidden)).content).toEqual(content);
  });

  it('says so when it stops', async () => {
    const thread = new Thread();
    const startScanning = startOn(thread);
    thread.say('ready');
    const reading = readWith(startScanning);
    await Promise.resolve();
    setTimeout(() => thread.dispatchEvent(new Event('error')));
    await expect(reading).rejects.toThrow('stopped');
  });
});
