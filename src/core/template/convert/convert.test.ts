import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { createContext, lint } from '../../lint/lint.ts';
import { PRESETS } from '../../presets/presets.ts';
import { SCENARIOS } from '../../scenarios/scenarios.ts';
import { readFields } from '../fields/readFields.ts';
import { parse } from '../parse.ts';
import { convert, readValues, writerOf, type Conversion } from './convert.ts';
import type { Writer } from './writer.ts';
import { WRITERS } from './writers.ts';
import { PARTS } from '../../lint/testing/parts.ts';
import { XML_READER } from '../xmlReader.ts';

const IDS = WRITERS.map(({ id }) => id);
const CONSOLE = new Map<string, string>(PRESETS.map(({ id, source }) => [id, source]));

function to(source: string, id: Writer['id']): Conversion {
  const found = convert(read(source)).find(({ writer }) => writer.id === id);
  if (!found) throw new Error(`no ${id} of ${source}`);
  return found;
}

function fields(source: string): readonly (readonly [string, string])[] {
  return readValues(read(source)).map(({ path, value }) => [path.join('_'), value]);
}

const read = (source: string) => readFields(DEFAULT_API.catalog, parse(source), XML_READER);

/** Another reader of CSV than ours. */
function readCsv(line: string): string[] | undefined {
  return Papa.parse<string[]>(line, { delimiter: ',' }).data[0];
}

const keys = fc.oneof(
  fc.stringMatching(/^[A-Za-z_]\w{0,8}$/),
  fc.constantFrom(
    'user agent',
    'a.b',
    '에러',
    'a"b',
    '1st',
    'xmlId',
    'field',
    'name',
    '<&>',
    'a=b',
    '\\',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
/** `error.messageString` becomes another variable, which has a test of its own. */
const names = DEFAULT_API.catalog.variables
  .map(({ name }) => name.replace('<property>', 'tenantId'))
  .filter((name) => name !== 'error.messageString');
const variables = fc.constantFrom(...names).map((name) => `$context.${name}`);
const literals = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    'a b',
    'say "hi"',
    "it's",
    'C:\\x',
    'a,b',
    'a=b',
    '<b>&amp;',
    '{',
    '[x]',
    '한글',
    '\n',
    '$',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !text.includes('$')),
);
/** Text behind a variable must not go on with its name. */
const mixed = fc
  .tuple(literals, variables, literals)
  .map(([before, variable, after]) => `${before}${variable}${/^[\w.-]/.test(after) ? ' ' : ''}${after}`);
const rows = fc.uniqueArray(fc.tuple(keys, fc.oneof({ weight: 3, arbitrary: variables }, mixed, literals)), {
  selector: ([key]) => key,
  minLength: 2,
  maxLength: 8,
});

const toJson = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`;

describe('converting there and back', () => {
  it.each(IDS.filter((id) => id !== 'json'))('gives the same fields through %s', (id) => {
    fc.assert(
      fc.property(rows, (entries) => {
        const source = toJson(entries);
        const there = to(source, id);
        expect(there.source).not.toMatch(/[\r\n]/);
        const expected = entries.map(([key, value]) => [
          there.writer.fitKey(key),
          there.writer.fitValue(value),
        ]);
        const isExact = expected.every(
          ([key, value], i) => key === entries[i]?.[0] && value === entries[i]?.[1],
        );
        const read = fields(to(there.source, 'json').source);
        // What the format itself splits into the fields of a request, no reader could put together again.
        if (entries.some(([, value]) => value.includes('$context.routeKey '))) return;
        expect(read.map(([, value]) => value)).toEqual(expected.map(([, value]) => value));
        if (there.writer.header) expect(there.losses).not.toEqual([]);
        else if (isExact) {
          expect(read).toEqual(entries);
          expect(there.losses).toEqual([]);
        } else expect(there.losses).not.toEqual([]);
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  it.each(IDS)('reads what it writes as %s, and says so', (id) => {
    const json = CONSOLE.get('recommendedJson') ?? '';
    const source = id === 'json' ? json : to(json, id).source;
    expect(writerOf(read(source))?.id).toBe(id);
    expect(convert(read(source)).map(({ writer }) => writer.id)).toEqual(IDS.filter((other) => other !== id));
  });
});

describe('what comes out', () => {
  const sound = DEFAULT_API.catalog.variables
    .filter(
      ({ name, recordedEmpty, group, sensitivity }) =>
        !recordedEmpty && group !== 'waf' && sensitivity !== 'secret' && !/<|messageString/.test(name),
    )
    .map(({ name }) => name);

  it('has no problem that the fields do not have anyway', () => {
    const some = fc.uniqueArray(fc.constantFrom(...sound), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, (chosen) => {
        const all = [...new Set(['requestId', ...chosen])];
        const source = toJson(all.map((name, i) => [`key${i}`, `$context.${name}`]));
        for (const { source: converted, writer } of convert(read(source))) {
          const found = lint(createContext(DEFAULT_API, parse(converted), SCENARIOS, 'raw', PARTS)).filter(
            // Text without quotes cannot tell all values apart; JSON could.
            ({ severity, rule }) => severity !== 'info' && rule !== 'no-inseparable-values',
          );
          expect(
            found.map(({ rule }) => rule),
            `${writer.id}: ${converted}`,
          ).toEqual([]);
        }
      }),
      { seed: 32, numRuns: 60 },
    );
  });

  it('is CSV to another reader, and the header has its keys', () => {
    fc.assert(
      fc.property(rows, (entries) => {
        const { source, header = '', writer } = to(toJson(entries), 'csv');
        expect(readCsv(source)).toEqual(entries.map(([, value]) => writer.fitValue(value)));
        if (entries.every(([key]) => key !== '' && !/[\r\n]/.test(key)))
          expect(readCsv(header)).toEqual(entries.map(([key]) => key));
      }),
      { seed: 33, numRuns: 200 },
    );
  });

  it('is well-formed XML and JSON, whatever the keys are called', () => {
    fc.assert(
      fc.property(rows, (entries) => {
        const { source } = to(toJson(entries), 'xml');
        expect(writerOf(read(source))?.id).toBe('xml');
        const keyValue = to(toJson(entries), 'keyValue').source;
        expect(() => JSON.parse(to(keyValue, 'json').source)).not.toThrow();
      }),
      { seed: 34, numRuns: 100 },
    );
  });
});

describe('convert', () => {
  it('turns every format of the AWS console into the same fields', () => {
    const json = fields(CONSOLE.get('consoleJson') ?? '').map(([, value]) => value);
    for (const id of ['consoleClf', 'consoleXml', 'consoleCsv']) {
      const source = to(CONSOLE.get(id) ?? '', id === 'consoleXml' ? 'csv' : 'xml').source;
      expect(
        fields(source)
          .map(([, value]) => value)
          .toSorted(),
        id,
      ).toEqual(json.toSorted());
    }
  });

  it('writes each format as people know it', () => {
    const source =
      '{"id":"$context.requestId","time":"$context.requestTime","who":{"agent":"$context.identity.userAgent"},"kind":"a \\"b\\""}';
    expect(to(source, 'xml').source).toBe(
      '<log><id>$context.requestId</id><time>$context.requestTime</time><who_agent>$context.identity.userAgent</who_agent><kind>a &quot;b&quot;</kind></log>',
    );
    expect(to(source, 'csv')).toMatchObject({
      source: '$context.requestId,"$context.requestTime","$context.identity.userAgent","a ""b"""',
      header: 'id,time,who_agent,kind',
    });
    expect(to(source, 'clf').source).toBe(
      '$context.requestId [$context.requestTime] "$context.identity.userAgent" "a \\"b\\""',
    );
    expect(to(source, 'keyValue').source).toBe(
      'id=$context.requestId time="$context.requestTime" who_agent="$context.identity.userAgent" kind="a \\"b\\""',
    );
  });

  it('says what is lost', () => {
    const losses = (source: string, id: Writer['id']) => to(source, id).losses.map(({ en }) => en);
    expect(losses('{"a":"$context.requestId","s":{"t":$context.status}}', 'xml')).toEqual([
      'Nested groups become names such as `group_key`.',
      'Numbers become text.',
    ]);
    expect(losses('{"a":"$context.requestId","m":"$context.error.messageString"}', 'keyValue')).toEqual([
      '`error.messageString` becomes `error.message`, which has no quotes of its own.',
    ]);
    expect(losses('{"a b":"$context.requestId","a":"1"}', 'keyValue')).toHaveLength(1);
    expect(losses('$context.requestId $context.status', 'json')).toEqual([
      'Keys are made from the variables.',
    ]);
    expect(to('{"a_b":"1","a":{"b":"$context.stage"}}', 'keyValue').source).toBe(
      'a_b=1 a_b_2=$context.stage',
    );
  });

  it.each([
    '',
    'requestId',
    'request $context.requestId failed with $context.error.message',
    '$context.requestId, which took $context.integrationLatency ms, is done',
    '{"a":"$context.requestId"',
    '<a>$context.requestId</b>',
    '<a>text <b>$context.requestId</b></a>',
    '{}',
    '"$context.requestId $context.status',
    `{"a":${'['.repeat(5000)}`,
  ])('gives nothing for %s', (source) => {
    expect(convert(read(source))).toEqual([]);
  });

  it('is quick where thousands of columns have no names', () => {
    for (const source of ['|'.repeat(3000), ',$'.repeat(1500)]) {
      const started = performance.now();
      expect(convert(read(source)).map(({ writer }) => writer.id)).toContain('json');
      expect(performance.now() - started).toBeLessThan(500);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '{', '<a>', '[', '"'), (text, start) => {
        convert(read(start + text));
      }),
      { seed: 35, numRuns: 300 },
    );
  });
});
