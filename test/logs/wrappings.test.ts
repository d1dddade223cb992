import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLogReader } from '../../src/core/logs/reading/readLog.ts';
import { recognizeWrapping } from '../../src/core/logs/wrappings/recognizeWrapping.ts';
import type { Wrapping } from '../../src/core/logs/wrappings/wrapping.ts';
import { WRAPPINGS } from '../../src/core/logs/wrappings/wrappings.ts';
import { createDecoder, type Decoder } from '../../src/core/read/decode.ts';
import { readFields } from '../../src/core/template/fields/readFields.ts';
import { parse } from '../../src/core/template/parse.ts';
import { stripColors } from '../../src/core/logs/stripColors.ts';
import { WRITTEN, type Logged } from './wrap.ts';

const decoderOf = (source: string) => createDecoder(readFields(parse(source)), 'raw');

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

/** The values of all rows, and their times, of a text in chunks. */
function readAll(decoder: Decoder, wrapping: Wrapping, chunks: readonly string[]) {
  const rows: unknown[] = [];
  const reader = createLogReader(
    {
      ...decoder,
      decode: keep(decoder.decode.bind(decoder)),
      decodeParsed: keep(decoder.decodeParsed.bind(decoder)),
    },
    wrapping,
  );
  function keep<Given>(decode: (given: Given) => ReturnType<Decoder['decode']>) {
    return (given: Given) => {
      const decoded = decode(given);
      if (decoded.kind === 'row') rows.push(decoded.values);
      return decoded;
    };
  }
  for (const chunk of chunks) reader.push(chunk);
  reader.end();
  const { columns, asides } = reader.soFar;
  const places = Array.from(
    { length: columns.rows },
    (_, i) => [columns.at[i] ?? 0, columns.length[i] ?? 0] as const,
  );
  return { rows, asides, places, times: Array.from(columns.time.slice(0, columns.rows)), reader };
}

const CASES = Object.entries(SOURCES).flatMap(([kind, { source, lines }]) =>
  WRITTEN.filter(
    ({ only, parses, wrapping }) =>
      (only === undefined || kind === 'json' || (only === 'no-tabs' && kind === 'clf')) &&
      (kind === 'json' || !parses || wrapping === 'timedLines' || wrapping === 'insightsJson'),
  ).map((written) => ({ kind, name: written.name, written, source, lines })),
);

describe('wrappings', () => {
  it.each(CASES)('$name is recognized and read, lines as $kind', ({ kind, written, source, lines }) => {
    const decoder = decoderOf(source);
    const events = logged(lines);
    const text = written.write(events);
    const { wrapping, fit } = recognizeWrapping(text, decoder);
    // A time and a line between tabs are also a line with a tab in it, and so on: what counts is what is read.
    expect(wrapping.id).toBe(written.wrapping);
    expect(fit).toBe(1);
    const { rows, asides, times, places, reader } = readAll(decoder, wrapping, [text]);
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
    const bytes = new TextEncoder().encode(text);
    const again = places.map(([at, length]) => {
      const record = new TextDecoder().decode(bytes.subarray(at, at + length));
      const event = reader.reader.read(stripColors(record));
      const decoded =
        event &&
        (event.parsed === undefined ? decoder.decode(event.text) : decoder.decodeParsed(event.parsed));
      return decoded?.kind === 'row' ? decoded.values : undefined;
    });
    expect(again).toEqual(wanted);
  });

  it.each(CASES.filter(({ kind }) => kind === 'json'))(
    '$name is read alike wherever it is cut, lines as $kind',
    ({ written, source, lines }) => {
      const decoder = decoderOf(source);
      decoder.separability();
      const text = written.write(logged(lines.slice(2)));
      const wrapping = WRAPPINGS.find(({ id }) => id === written.wrapping);
      if (!wrapping) throw new Error(written.wrapping);
      const whole = readAll(decoder, wrapping, [text]);
      for (let cut = 0; cut <= text.length; cut++) {
        const { rows, places } = readAll(decoder, wrapping, [text.slice(0, cut), text.slice(cut)]);
        if (rows.length !== whole.rows.length || JSON.stringify(places) !== JSON.stringify(whole.places))
          expect({ cut, rows, places }).toEqual({ cut, rows: whole.rows, places: whole.places });
      }
      const single = readAll(decoder, wrapping, text.split(''));
      expect(single.rows).toEqual(whole.rows);
    },
  );

  it('counts an event once that comes twice', () => {
    const { source = '', lines = [] } = SOURCES['json'] ?? {};
    const events = logged(lines);
    const text = JSON.stringify({
      events: [...events, ...events].map(({ id, message }) => ({ eventId: id, message })),
    });
    const decoder = decoderOf(source);
    const reader = createLogReader(decoder, recognizeWrapping(text, decoder).wrapping);
    reader.push(text);
    reader.end();
    expect([reader.soFar.columns.rows, reader.soFar.repeated]).toEqual([lines.length, lines.length]);
  });

  it('never throws, whatever the text is', () => {
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
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), fc.nat(), (signs, cut) => {
        const text = signs.join('');
        recognizeWrapping(text, decoder);
        for (const wrapping of WRAPPINGS) {
          const at = cut % (text.length + 1);
          readAll(decoder, wrapping, [text.slice(0, at), text.slice(at)]);
        }
      }),
      { seed: 31, numRuns: 300 },
    );
  });
});
