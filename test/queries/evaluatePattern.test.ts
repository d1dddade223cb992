import { expect, test } from 'vitest';
import { compilePattern } from './evaluatePattern.ts';
import recorded from './recordedPatterns.json' with { type: 'json' };

const corpora: Readonly<Record<string, readonly string[]>> = recorded.corpora;

test.each(recorded.observations)('$pattern is evaluated as AWS did', ({ pattern, corpus, matches }) => {
  if (!matches) return expect(() => compilePattern(pattern)).toThrow('Invalid');
  const isMatch = compilePattern(pattern);
  const found = (corpora[corpus] ?? []).flatMap((message, i) => (isMatch(message) ? [i] : []));
  expect(found).toEqual(matches);
});

test('an order never matches a number in quotes, a wildcard does', () => {
  const line = '{"status":"502"}';
  expect(compilePattern('{ $.status >= 500 }')(line)).toBe(false);
  expect(compilePattern('{ $.status = 5* }')(line)).toBe(true);
  expect(compilePattern('{ $.status = 5* }')('{"status":502}')).toBe(true);
});
