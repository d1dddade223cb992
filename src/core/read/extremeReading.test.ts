import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { parse } from '../template/parse.ts';
import { readFields } from '../template/fields/readFields.ts';
import { createDecoder } from './decode.ts';
import { extremeReading } from './extremeReading.ts';
import { scan, type Pieces } from './scan.ts';
import { automataOf } from './separability.ts';
import { XML_READER } from '../template/xmlReader.ts';

const SOURCES = [
  '$context.identity.userAgent,$context.error.message',
  '$context.error.message $context.identity.userAgent $context.status',
  '$context.identity.userAgent$context.error.message,$context.routeKey',
  'a,$context.error.message,b,$context.identity.userAgent',
];

/** Where each piece ends. */
function endsOf(pieces: Pieces): number[] {
  let end = 0;
  return pieces.map((piece) => (end += piece.length));
}

function compare(one: readonly number[], two: readonly number[]): number {
  const at = one.findIndex((end, i) => end !== two[i]);
  return at < 0 ? 0 : (one[at] ?? 0) - (two[at] ?? 0);
}

describe('the reading whose values end as late or as early as they can', () => {
  it.each(SOURCES)('is the last or the first of all readings of a line: %s', (source) => {
    const automaton = automataOf(DEFAULT_API.catalog, parse(source).tokens, 'raw')('possible');
    const sign = fc.constantFrom('a', ',', ' ', '-', ',b,', ' 204');
    let twofold = 0;
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 7 }), (signs) => {
        const line = source.startsWith('a,') ? `a,${signs.join('')}` : signs.join('');
        const { readings } = scan(automaton, line, 10_000);
        const sorted = readings.toSorted((a, b) => compare(endsOf(a), endsOf(b)));
        if (sorted.length > 1) twofold++;
        expect(extremeReading(automaton, line, 'early')).toEqual(sorted[0]);
        expect(extremeReading(automaton, line, 'late')).toEqual(sorted.at(-1));
      }),
      { seed: 5, numRuns: 400 },
    );
    expect(twofold).toBeGreaterThan(10);
  });
});

describe('a decoder with a reading that a person has chosen', () => {
  const source = '$context.status,$context.identity.userAgent,$context.error.message';
  const fields = readFields(DEFAULT_API.catalog, parse(source), XML_READER);
  const line = '502,Mozilla/5.0 (KHTML, like Gecko),a, b,c';

  it('reads lines with two readings in that one, and all others as before', () => {
    const set = createDecoder(fields, 'raw').decode(line);
    expect(set).toEqual({
      kind: 'aside',
      reason: 'ambiguous',
      isOrdered: true,
      readings: [
        ['502', 'Mozilla/5.0 (KHTML, like Gecko),a, b', 'c'],
        ['502', 'Mozilla/5.0 (KHTML', ' like Gecko),a, b,c'],
      ],
    });
    for (const [i, taken] of (['late', 'early'] as const).entries()) {
      const decoder = createDecoder(fields, 'raw', taken);
      const values = set.kind === 'aside' && set.reason === 'ambiguous' ? set.readings[i] : undefined;
      expect(decoder.decode(line)).toMatchObject({ kind: 'row', isChosen: true, values });
      expect(decoder.divide(line)?.join('')).toBe(line);
      expect(decoder.divide(line)?.filter((_, at) => at % 2 === 0)).toEqual(values);
      expect(decoder.decode('200,x,-')).toEqual(createDecoder(fields, 'raw').decode('200,x,-'));
      expect(decoder.decode('200')).toMatchObject({ kind: 'aside' });
    }
  });

  it('does so where a tool has parsed the line', () => {
    const json = readFields(
      DEFAULT_API.catalog,
      parse('{"s":"$context.status","w":"$context.identity.userAgent $context.error.message"}'),
      XML_READER,
    );
    const parsed = { s: '502', w: 'a b c' };
    expect(createDecoder(json, 'raw').decodeParsed(parsed)).toMatchObject({
      reason: 'ambiguous',
      isOrdered: true,
    });
    expect(createDecoder(json, 'raw', 'late').decodeParsed(parsed)).toMatchObject({
      isChosen: true,
      values: ['502', 'a b', 'c'],
    });
    expect(createDecoder(json, 'raw', 'early').decodeParsed(parsed)).toMatchObject({
      isChosen: true,
      values: ['502', 'a', 'b c'],
    });
  });

  it('leaves a line aside where a variable that stands twice rules the chosen reading out', () => {
    const twice = readFields(
      DEFAULT_API.catalog,
      parse('$context.error.message,$context.identity.userAgent,$context.error.message'),
      XML_READER,
    );
    // Late and early would both print two texts for one variable.
    expect(createDecoder(twice, 'raw', 'late').decode('a,a,b,a,a')).toMatchObject({
      reason: 'ambiguous',
      isOrdered: false,
    });
  });
});
