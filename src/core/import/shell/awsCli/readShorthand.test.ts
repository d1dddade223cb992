import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShorthand } from './readShorthand.ts';
import { isAbsent } from '../../../../../test/isAbsent.ts';

const PARSER = `
import json, sys
from awscli.shorthand import ShorthandParser
def parse(text):
    try:
        return ShorthandParser().parse(text)
    except Exception:
        return None
print(json.dumps([parse(text) for text in json.load(sys.stdin)]))
`;

const HAS_CLI = spawnSync('python3', ['-c', 'import awscli.shorthand']).status === 0;

const texts = fc
  .array(
    fc.constantFrom(
      'Format=',
      'DestinationArn=',
      ',',
      '"',
      "'",
      '\\',
      '\\,',
      "\\'",
      '{',
      '}',
      '[',
      ']',
      '=',
      '@=',
      ' ',
      '$context.status',
      'é',
      '👩',
      "'a b'",
      '"c,d"',
      '^',
      ':',
    ),
    { maxLength: 8 },
  )
  .map((pieces) => `Format=${pieces.join('')}`);

describe('readShorthand', () => {
  it.skipIf(isAbsent('aws', HAS_CLI))('reads and refuses what the AWS CLI does', () => {
    const samples = fc.sample(texts, { seed: 3, numRuns: 2000 });
    const { stdout } = spawnSync('python3', ['-c', PARSER], {
      input: JSON.stringify(samples),
      encoding: 'utf8',
    });
    const expected: unknown = JSON.parse(stdout);
    const read = samples.map((text) => {
      const pairs = readShorthand(text);
      return pairs ? Object.fromEntries(pairs) : null;
    });
    expect(read).toEqual(expected);
  });

  it.each([
    ['DestinationArn=a,Format=\'b, "c"\'', { DestinationArn: 'a', Format: 'b, "c"' }],
    ['Format=$context.requestId $context.status', { Format: '$context.requestId $context.status' }],
    ['Format=a,b', { Format: ['a', 'b'] }],
    ['Format=a\\,b', { Format: 'a,b' }],
  ])('reads %j', (text, pairs) => expect(Object.fromEntries(readShorthand(text) ?? [])).toEqual(pairs));

  it.each(['Format={"a":"b"}', 'Format=a "b"', 'Format=[a] b', 'Format="{"a"}"', 'a=1,a=2', 'x'])(
    'refuses %j',
    (text) => expect(readShorthand(text)).toBeUndefined(),
  );
});
