import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { parse } from '../parse.ts';
import { readFields } from './readFields.ts';
import { XML_READER } from '../xmlReader.ts';

function summary(source: string): string[] {
  const fields = readFields(DEFAULT_API.catalog, parse(source), XML_READER);
  if (fields.fault) return [`${fields.fault.kind} ${fields.fault.at ?? ''}`];
  return fields.rows.map((row) => `${fields.syntax} ${row.path}=${row.text}`);
}

describe('readFields', () => {
  it.each([
    [
      '{"a":{"b":"x\\n$context.stage"},"t":[1]}',
      ['json a=', 'json a.b=x\n$context.stage', 'json t=', 'json t.0=1'],
    ],
    [
      '<l v="1"><a>$context.stage &amp; b</a>c</l>',
      ['xml =', 'xml v=1', 'xml a=$context.stage & b', 'xml 2=c'],
    ],
    [
      '$context.stage, "a, $context.status"',
      ['delimited 0=$context.stage', 'delimited 1=a, $context.status'],
    ],
    [
      '[$context.requestTime] $context.stage',
      ['delimited 0=$context.requestTime', 'delimited 1=$context.stage'],
    ],
    ['a=$context.stage b="$context.apiId"', ['pairs a=$context.stage', 'pairs b=$context.apiId']],
    ['a: $context.stage b: 2', ['pairs a=$context.stage', 'pairs b=2']],
    [' ', []],
  ])('reads %s', (source, expected) => {
    expect(summary(source)).toEqual(expected);
  });

  it('says why a text cannot be read', () => {
    expect(summary('{"a":}')[0]).toBe('syntax 5');
    expect(summary('<a><b></a>')[0]).toBe('syntax 9');
    expect(summary('$context.stage "x')[0]).toBe('open-quote ');
    expect(summary('a b\nc')[0]).toBe('several-lines ');
  });

  it('never throws, and every range lies in its row and the source', () => {
    const signs = '$context.stage { } [ ] " , : = <a > </a> /> \ud83d 한 a 1 \\ | \t <!-- -->'.split(' ');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs, ' '), maxLength: 25 }), (source) => {
        const fields = readFields(DEFAULT_API.catalog, parse(source), XML_READER);
        for (const { range, value, outer, keyRange } of fields.rows) {
          expect(range.from).toBeGreaterThanOrEqual(0);
          expect(range.to).toBeLessThanOrEqual(source.length);
          for (const part of [value, outer, ...(keyRange ? [keyRange] : [])]) {
            expect(part.from).toBeLessThanOrEqual(part.to);
            expect(part.from).toBeGreaterThanOrEqual(range.from);
            expect(part.to).toBeLessThanOrEqual(range.to);
          }
        }
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  it.each(['$context.stage,', '{"a":', '[', '<a>', '"', '<a', 'a=', ' ', 'a:', '\ud83d'])(
    'takes 64 KB of %s within a second',
    (unit) => {
      const started = performance.now();
      readFields(DEFAULT_API.catalog, parse(unit.repeat(Math.floor(65_536 / unit.length))), XML_READER);
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
