import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { shapeOf } from '../catalog/shapes.ts';
import { PRESETS } from '../presets/presets.ts';
import { ESCAPINGS, render, type Escaping } from '../scenarios/render.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { readFields } from '../template/fields/readFields.ts';
import { parse } from '../template/parse.ts';
import { LOCALES } from '../text.ts';
import { ASIDE_LABELS, tellAside } from './asideWords.ts';
import { createDecoder, type Decoder } from './decode.ts';
import { LONGEST_LINE } from './longestLine.ts';
import type { Decoded } from './decoded.ts';
import { createLineScanner, EMPTY_PLACE } from './lineScanner.ts';
import { XML_READER } from '../template/xmlReader.ts';

const decoderOf = (source: string, escaping: Escaping = 'raw') =>
  createDecoder(readFields(DEFAULT_API.catalog, parse(source), XML_READER), escaping);

const RUNS = { seed: 21, numRuns: 800 };

const [FIRST] = SCENARIOS;
if (!FIRST) throw new Error('No scenario');
const withValues = (values: Readonly<Record<string, string>>): Scenario => ({ ...FIRST, values });

/** What a scenario says of some variables, as a reader would put it. */
const truth = (names: readonly string[], { values }: Scenario): (string | undefined)[] =>
  names.map((name) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const isEmpty =
      value === '-' || (value === '"-"' && DEFAULT_API.catalog.find(name)?.valueType === 'quoted-string');
    return isEmpty ? undefined : value;
  });

const fromNames = (names: readonly string[], values: readonly (string | undefined)[]): Scenario =>
  withValues(
    Object.fromEntries(names.flatMap((name, i) => (values[i] === undefined ? [] : [[name, values[i]]]))),
  );

const NAMES = [
  'requestId',
  'status',
  'eventType',
  'routeKey',
  'requestTime',
  'connectionId',
  'identity.sourceIp',
  'identity.userAgent',
  'identity.caller',
  'error.message',
  'error.messageString',
  'authorizer.tenantId',
  'integrationLatency',
  'httpMethod',
] as const;

const literal = fc.constantFrom(
  ' ',
  ',',
  '|',
  '"',
  '" "',
  '","k":"',
  ' a=',
  '[',
  '] ',
  '-',
  '\\',
  '한',
  ': ',
  '{',
  '}',
);
const variable = fc.constantFrom(...NAMES).map((name) => `$context.${name}`);
const jsonTemplate = fc
  .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 })
  .map((names) => `{${names.map((name, i) => `"k${i}":"$context.${name}"`).join(',')}}`);
const template = fc.oneof(
  fc.array(fc.oneof(variable, literal), { minLength: 1, maxLength: 9 }).map((parts) => parts.join('')),
  jsonTemplate,
);

/** Text as a hostile client would choose it: pieces of templates, quotes, escapes, marks of other lines. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '","k1":"',
        '"',
        '\\',
        '-',
        ' a=',
        ' ',
        ',',
        '200',
        'x',
        '한',
        '\\"',
        '\ud800',
        '|',
        '\n',
      ),
      literal,
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** Values in the shapes that AWS prints, with hostile ones wherever somebody else chooses the text. */
const values = fc
  .tuple(
    ...NAMES.map((name) => {
      const shape = shapeOf(DEFAULT_API.catalog, name);
      if (!shape) return fc.constant(undefined);
      const expected = fc.stringMatching(new RegExp(`^(?:${shape.pattern})$`), { size: 'xsmall' });
      const free =
        name === 'error.messageString'
          ? hostile.filter((text) => text !== '-').map((text) => `"${text}"`)
          : hostile;
      return fc.option(shape.free ? fc.oneof(expected, free) : expected, { nil: undefined });
    }),
  )
  .map((all) => fromNames(NAMES, all));

/** An empty value that brings its own quotes may be printed in two ways. */
const withoutEmptyQuotes = (line: string): string => line.replaceAll('"-"', '-');

/** What is read byte by byte is what is read otherwise; it may leave a line to that. */
function expectSameFromBytes(decoder: Decoder, line: string, decoded: Decoded): void {
  const plan = decoder.scanPlan();
  expect(decoder.decode(line)).toEqual(decoded);
  const bytes = new TextEncoder().encode(` ${line}\n`);
  const places = new Int32Array(decoder.names.length * 2 + 1);
  if (!plan || !createLineScanner(plan).scan(bytes, 1, bytes.length - 1, places, 1)) return;
  const values = decoder.names.map((_, i) => {
    const [from, to] = places.subarray(i * 2 + 1);
    return from === EMPTY_PLACE ? undefined : new TextDecoder().decode(bytes.subarray(from, to));
  });
  expect({ kind: 'row', values, unexpected: [], readBy: 'text' }).toEqual(decoded);
}

/** The law of reading: what was printed comes back, or there really are two ways, and the reason says so. */
function expectLaw(source: string, scenario: Scenario, escaping: Escaping): Decoded['kind'] {
  const decoder = decoderOf(source, escaping);
  const parsed = parse(source);
  const line = render(DEFAULT_API.catalog, parsed, scenario, escaping).text;
  const decoded = decoder.decode(line);
  expectSameFromBytes(decoder, line, decoded);
  if (decoded.kind === 'row') {
    expect(decoded.values).toEqual(truth(decoder.names, scenario));
    expect(decoded.readBy).toBe('text');
  } else if (decoded.reason === 'ambiguous') {
    const [one, two] = decoded.readings;
    expect(one).not.toEqual(two);
    if (escaping === 'raw')
      for (const reading of decoded.readings)
        expect(
          withoutEmptyQuotes(
            render(DEFAULT_API.catalog, parsed, fromNames(decoder.names, reading), escaping).text,
          ),
        ).toBe(withoutEmptyQuotes(line));
  } else if (decoded.reason === 'undecided') {
    const all = parsed.tokens.flatMap((token) => (token.kind === 'variable' ? token.name : []));
    expect(new Set(all).size).toBeLessThan(all.length);
  } else {
    expect(decoded.reason).toBe('blank');
    expect(line.trim()).toBe('');
  }
  return decoded.kind;
}

describe('decode(render(template, values))', () => {
  it.each(ESCAPINGS)('gives the values back, or two readings that print the line: %s', (escaping) => {
    const kinds = { row: 0, aside: 0 };
    fc.assert(
      fc.property(template, values, (source, scenario) => {
        kinds[expectLaw(source, scenario, escaping)]++;
      }),
      RUNS,
    );
    expect(kinds.row).toBeGreaterThan(400);
    expect(kinds.aside).toBeGreaterThan(40);
  });

  it('gives back everything that was escaped into quotes', () => {
    fc.assert(
      fc.property(jsonTemplate, values, (source, scenario) => {
        if (!source.includes('messageString')) expect(expectLaw(source, scenario, 'json')).toBe('row');
      }),
      RUNS,
    );
  });

  it.each(PRESETS)('reads every line of $id', ({ source }) => {
    for (const escaping of ESCAPINGS)
      for (const scenario of SCENARIOS) expect(expectLaw(source, scenario, escaping)).toBe('row');
  });
});

/** The same JSON with the keys of every object the other way round. */
function reversed(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(reversed);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .toReversed()
      .map(([key, value]) => [key, reversed(value)]),
  );
}

describe('a line that a tool has parsed', () => {
  const sources = [
    ...PRESETS.map(({ source }) => source),
    '{"a":{"b":"$context.requestId","c":["$context.status",7.0,"x$context.stage/$context.routeKey"]},"d":"$context.identity.userAgent"}',
  ].filter((source) => readFields(DEFAULT_API.catalog, parse(source), XML_READER).syntax === 'json');

  it.each(sources)('has the values of the line itself: %s', (source) => {
    const decoder = decoderOf(source, 'json');
    for (const scenario of SCENARIOS) {
      const line = render(DEFAULT_API.catalog, parse(source), scenario, 'json').text;
      const json: unknown = JSON.parse(line);
      const text = decoder.decode(line);
      const expected = { ...text, readBy: 'keys' };
      expect(decoder.decodeParsed(json)).toEqual(expected);
      expect(decoder.decodeParsed(reversed(json))).toEqual(expected);
      expect(decoder.decode(JSON.stringify(reversed(json), null, 2))).toEqual(expected);
      expect(decoder.decodeParsed(line)).toEqual(text);
    }
  });

  it('may spell a number anew and hold bare values', () => {
    const decoder = decoderOf('{"v":1e3,"s":$context.status,"m":$context.error.messageString}');
    expect(decoder.decodeParsed({ v: 1000, s: 200, m: 'gone' })).toMatchObject({ values: ['200', '"gone"'] });
    for (const other of [
      { v: 1, s: 200, m: '' },
      { v: 1000, s: '200', m: '' },
      { v: 1000, s: null, m: '' },
    ])
      expect(decoder.decodeParsed(other)).toMatchObject({ reason: 'other-format' });
  });
});

const PLAIN = '$context.requestId $context.status $context.eventType';
const JSON_TEMPLATE = '{"id":"$context.requestId","ua":"$context.identity.userAgent","s":"$context.status"}';
const FREE = '{"ua":"$context.identity.userAgent","e":"$context.error.message"}';

describe('a line', () => {
  it.each([
    ['no line', PLAIN, ' ', { reason: 'blank' }],
    ['a line over 1 MB', PLAIN, 'x'.repeat(LONGEST_LINE + 1), { reason: 'too-long' }],
    [
      'an execution log',
      PLAIN,
      '(EP5ytGkJoAMEmUQ=) Starting',
      { reason: 'execution-log', requestId: 'EP5ytGkJoAMEmUQ=' },
    ],
    ['a beginning', JSON_TEMPLATE, '{"id":"a","ua":"Firefox', { reason: 'cut-off', at: 23 }],
    [
      'two readings',
      FREE,
      '{"ua":"x","e":"y","e":"-"}',
      {
        reason: 'ambiguous',
        readings: [
          ['x","e":"y', undefined],
          ['x', 'y","e":"-'],
        ],
      },
    ],
    [
      'other keys',
      JSON_TEMPLATE,
      '{"id":"a","s":"200","x":{"y":1}}',
      { reason: 'other-keys', missing: ['ua'], extra: ['x'] },
    ],
    ['a repeated key', JSON_TEMPLATE, '{"s":"200","ua":"-","id":"b","id":"a"}', { reason: 'repeated-key' }],
    ['prose', PLAIN, 'hello big world', { reason: 'other-format', at: 6, found: 'big world' }],
    [
      'the report of a function',
      PLAIN,
      'REPORT RequestId: 5b0de2c4 Duration: 3 ms',
      { reason: 'other-format' },
    ],
    ['JSON of something else', PLAIN, '{"id":"a"}', { reason: 'other-format' }],
    ['a line with more at its end', PLAIN, 'a 200 MESSAGE x', { reason: 'other-format', at: 13 }],
  ] as const)('is set aside: %s', (_, source, line, expected) => {
    const decoder = decoderOf(source);
    const decoded = decoder.decode(line);
    expect(decoded).toMatchObject({ kind: 'aside', ...expected });
    if (decoded.kind !== 'aside') return;
    for (const locale of LOCALES) {
      const words = tellAside(DEFAULT_API.catalog, decoded, decoder.names)[locale];
      expect(words).toMatch(/\.$/);
      expect(words).not.toMatch(/undefined|NaN|\[object/);
      expect(ASIDE_LABELS[decoded.reason][locale]).not.toBe('');
    }
  });

  it.each([
    ['a new event type', PLAIN, 'a 200 PING', ['a', '200', 'PING'], ['eventType']],
    [
      'a variable of REST APIs',
      `${PLAIN} $context.httpMethod`,
      'a 200 MESSAGE GET',
      ['a', '200', 'MESSAGE', 'GET'],
      ['httpMethod'],
    ],
    [
      'a forged status',
      JSON_TEMPLATE,
      '{"id":"a","ua":"x","s":"500","s":"200"}',
      ['a', 'x","s":"500', '200'],
      ['identity.userAgent'],
    ],
    ['nothing but empty values', PLAIN, '- - -', [undefined, undefined, undefined], []],
    ['quotes around nothing', '"k" $context.error.messageString', '"k" "-"', [undefined], []],
  ] as const)('is read: %s', (_, source, line, expected, unexpected) => {
    expect(decoderOf(source).decode(line)).toEqual({
      kind: 'row',
      values: expected,
      unexpected,
      readBy: 'text',
    });
  });

  it('says what the format has where the line is another one', () => {
    const decoder = decoderOf(PLAIN);
    const decoded = decoder.decode('a x y');
    expect(decoded).toMatchObject({ reason: 'other-format', at: 2 });
    if (decoded.kind === 'aside')
      expect(tellAside(DEFAULT_API.catalog, decoded, decoder.names)).toEqual({
        en: 'At character 3 the format has `status` (three digits, or `-`), but the line has `x y`.',
        ko: '3번째 글자부터 `status` 값(숫자 세 자리 또는 `-`)이 와야 하지만 실제로는 `x y`입니다.',
      });
  });

  it('of any text is read or set aside, by any decoder', () => {
    fc.assert(
      fc.property(template, fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.json()), (source, line) => {
        const decoder = decoderOf(source);
        const decoded = decoder.decode(line);
        if (decoded.kind === 'aside')
          expect(tellAside(DEFAULT_API.catalog, decoded, decoder.names).ko).toBeTruthy();
        else if (decoded.readBy === 'text' && !line.includes('"-"'))
          expect(
            render(DEFAULT_API.catalog, parse(source), fromNames(decoder.names, decoded.values)).text,
          ).toBe(line);
        decoder.decodeParsed(line);
      }),
      RUNS,
    );
  });
});

describe('the time for a line', () => {
  const source =
    'ua=$context.identity.userAgent e=$context.error.message t=$context.authorizer.tenantId r=$context.routeKey u=$context.authorizer.principalId s=$context.status';
  const hostileLines = [' e=', ' e=x t=x r=x u=x s=200', ' ', '-', ' t= r= u='];
  it.each(hostileLines)('grows with its length and no faster: %j over and over', (unit) => {
    const decoder = decoderOf(source);
    const time = (length: number): number => {
      const line = `ua=${unit.repeat(Math.ceil(length / unit.length))}`.slice(0, length);
      const start = performance.now();
      decoder.decode(line);
      return performance.now() - start;
    };
    time(65_536);
    const short = time(16_384);
    expect(time(131_072)).toBeLessThan(Math.max(60, short * 8 * 5));
    expect(time(65_536)).toBeLessThan(2000);
  });
});
