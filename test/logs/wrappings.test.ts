import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../src/core/apis/apis.ts';
import { createLogReader, type LogSoFar } from '../../src/core/logs/reading/readLog.ts';
import { recognizeWrapping } from '../../src/core/logs/wrappings/recognizeWrapping.ts';
import type { Wrapping } from '../../src/core/logs/wrappings/wrapping.ts';
import { WRAPPINGS } from '../../src/core/logs/wrappings/wrappings.ts';
import { createDecoder, type Decoder } from '../../src/core/read/decode.ts';
import { readFields } from '../../src/core/template/fields/readFields.ts';
import { parse } from '../../src/core/template/parse.ts';
import { WRITTEN, type Logged } from './wrap.ts';
import { XML_READER } from '../../src/core/template/xmlReader.ts';

const decoderOf = (source: string) =>
  createDecoder(readFields(DEFAULT_API.catalog, parse(source), XML_READER), 'raw');

const JSON_SOURCE =
  '{"id":"$context.requestId","event":"$context.eventType","route":"$context.routeKey","status":"$context.status","ms":"$context.integrationLatency","ua":"$context.identity.userAgent","conn":"$context.connectionId"}';
const CLF_SOURCE =
  '$context.identity.sourceIp [$context.requestTime] "$context.eventType $context.routeKey" $context.status $context.integrationLatency "$context.identity.userAgent" $context.connectionId';
const TAB_SOURCE = '$context.eventType\t$context.status\t$context.connectionId';

const T = Date.UTC(2026, 0, 14, 9, 26, 53, 391);
const USERS = ['x/1', '-', 'Mozilla/5.0 (X11; Linux)', "it's 한국어", 'a, b; c'];
const SOURCES: Readonly<Record<string, { source: string; lines: readonly string[] }>> = {
  json: {
    source: JSON_SOURCE,
    lines: USERS.map(
      (ua, i) =>
        `{"id":"EP5y${i}=","event":"MESSAGE","route":"echo","status":"${i === 1 ? 502 : 200}","ms":"${i === 2 ? '-' : i * 7}","ua":"${ua}","conn":"gbik${i}=="}`,
    ),
  },
  clf: {
    source: CLF_SOURCE,
    lines: USERS.map(
      (ua, i) =>
        `192.0.2.${i} [14/Jan/2026:09:26:5${i} +0000] "DISCONNECT $disconnect" 200 ${i === 2 ? '-' : i} "${ua}" gbik${i}==`,
    ),
  },
  tabs: { source: TAB_SOURCE, lines: USERS.map((_, i) => `MESSAGE\t20${i}\tgbik${i}==`) },
};

const logged = (lines: readonly string[]): Logged[] =>
  lines.map((message, i) => ({
    message,
    time: T + i * 1000 + (i === 3 ? -391 : 0),
    id: `3991${'0'.repeat(20)}${i}`,
  }));

const toBytes = (text: string) => new TextEncoder().encode(text);
const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The values of all rows, and their times, of a text in chunks of bytes. */
async function readAll(decoder: Decoder, wrapping: Wrapping, chunks: readonly Uint8Array[]) {
  const rows: unknown[] = [];
  function keep<Given>(decode: (given: Given) => ReturnType<Decoder['decode']>) {
    return (given: Given) => {
      const decoded = decode(given);
      if (decoded.kind === 'row') rows.push(decoded.values);
      return decoded;
    };
  }
  const seen: Decoder = {
    ...decoder,
    scanPlan: () => undefined,
    decode: keep(decoder.decode.bind(decoder)),
    decodeParsed: keep(decoder.decodeParsed.bind(decoder)),
  };
  const reader = await createLogReader(seen, wrapping, toText);
  const fast = await createLogReader(decoder, wrapping, toText);
  for (const each of [reader, fast]) {
    for (const chunk of chunks) each.push(chunk);
    each.end();
  }
  // Where lines are read byte by byte, the same comes of it.
  expect(contentOf(fast.soFar)).toEqual(contentOf(reader.soFar));
  const { asides, columns } = reader.soFar;
  const { at, length, time } = contentOf(reader.soFar);
  const places = at.map((from, i) => [from, length[i] ?? 0] as const);
  return { rows, asides, places, times: time.slice(0, columns.rows), reader };
}

/** What was read, without how: codes may differ where the texts do not. */
function contentOf({ columns, asides, asideLines, repeated, unexpected, seen }: LogSoFar) {
  const { rows, at, length, time, latency, connectedAt, coded } = columns;
  const cut = (numbers: ArrayLike<number>) => Array.from({ length: rows }, (_, row) => numbers[row] ?? NaN);
  return {
    asides,
    asideLines,
    repeated,
    unexpected,
    seen,
    at: cut(at),
    length: cut(length),
    time: cut(time),
    latency: cut(latency),
    connectedAt: cut(connectedAt),
    texts: Object.values(coded).map(({ codes, texts }) => cut(codes).map((code) => texts[code])),
  };
}

const CASES = Object.entries(SOURCES).flatMap(([kind, { source, lines }]) =>
  WRITTEN.filter(
    ({ only, parses, wrapping }) =>
      (only === undefined || kind === 'json' || (only === 'no-tabs' && kind === 'clf')) &&
      (kind === 'json' || !parses || wrapping === 'timedLines' || wrapping === 'insightsJson'),
  ).map((written) => ({ kind, name: written.name, written, source, lines })),
);

describe('wrappings', () => {
  it.each(CASES)('$name is recognized and read, lines as $kind', async ({ kind, written, source, lines }) => {
    const decoder = decoderOf(source);
    const events = logged(lines);
    const text = written.write(events);
    const { wrapping, fit } = await recognizeWrapping(text, decoder);
    // A time and a line between tabs are also a line with a tab in it, and so on: what counts is what is read.
    expect(wrapping.id).toBe(written.wrapping);
    expect(fit).toBe(1);
    const { rows, asides, times, places, reader } = await readAll(decoder, wrapping, [toBytes(text)]);
    expect(asides).toEqual({});
    const wanted = events.map(({ message }) => {
      const decoded = decoder.decode(message);
      return decoded.kind === 'row' ? decoded.values : undefined;
    });
    expect(rows).toEqual(wanted);
    if (kind === 'json') {
      const expected = events.map(({ time }) =>
        written.time === 'none' ? NaN : written.time === 'seconds' ? Math.floor(time / 1000) * 1000 : time,
      );
      expect(times).toEqual(expected);
    }
    // Each record, cut out of the bytes of the file, gives its line once more.
    const bytes = toBytes(text);
    const again = places.map(([at, length]) => {
      const record = toText(bytes.subarray(at, at + length));
      const event = reader.readAgain(record, at);
      const decoded =
        event &&
        (event.parsed === undefined ? decoder.decode(event.text) : decoder.decodeParsed(event.parsed));
      return decoded?.kind === 'row' ? decoded.values : undefined;
    });
    expect(again).toEqual(wanted);
  });

  it.each(CASES.filter(({ kind }) => kind === 'json'))(
    '$name is read alike wherever it is cut, lines as $kind',
    async ({ written, source, lines }) => {
      const decoder = decoderOf(source);
      decoder.separability();
      const text = written.write(logged(lines.slice(2)));
      const wrapping = WRAPPINGS.find(({ id }) => id === written.wrapping);
      if (!wrapping) throw new Error(written.wrapping);
      const whole = await readAll(decoder, wrapping, [toBytes(text)]);
      for (let cut = 0; cut <= text.length; cut++) {
        const { rows, places } = await readAll(
          decoder,
          wrapping,
          [text.slice(0, cut), text.slice(cut)].map(toBytes),
        );
        if (rows.length !== whole.rows.length || JSON.stringify(places) !== JSON.stringify(whole.places))
          expect({ cut, rows, places }).toEqual({ cut, rows: whole.rows, places: whole.places });
      }
      const single = await readAll(decoder, wrapping, text.split('').map(toBytes));
      expect(single.rows).toEqual(whole.rows);
    },
  );

  it('counts an event once that comes twice', async () => {
    const { source = '', lines = [] } = SOURCES['json'] ?? {};
    const events = logged(lines);
    const text = JSON.stringify({
      events: [...events, ...events].map(({ id, message }) => ({ eventId: id, message })),
    });
    const decoder = decoderOf(source);
    const { wrapping } = await recognizeWrapping(text, decoder);
    const reader = await createLogReader(decoder, wrapping, toText);
    reader.push(toBytes(text));
    reader.end();
    expect([reader.soFar.columns.rows, reader.soFar.repeated]).toEqual([lines.length, lines.length]);
  });

  it('never throws, whatever the text is', async () => {
    const decoder = decoderOf(JSON_SOURCE);
    const sign = fc.constantFrom(
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\n',
      '\r',
      '\t',
      '|',
      ' ',
      "'",
      'a',
      '1',
      '-',
      '@message',
      'events',
      'EVENTS\t',
      'RESULTS\t',
      '\u001b[3',
      '한',
      '\ud83d',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 40 }), fc.nat(), async (signs, cut) => {
        const text = signs.join('');
        await recognizeWrapping(text, decoder);
        for (const wrapping of WRAPPINGS) {
          const at = cut % (text.length + 1);
          await readAll(decoder, wrapping, [text.slice(0, at), text.slice(at)].map(toBytes));
        }
      }),
      { seed: 31, numRuns: 300 },
    );
  });
});
