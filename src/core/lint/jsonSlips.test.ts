import { expect, it } from 'vitest';
import { findJsonSlips } from './jsonSlips.ts';

it('finds nothing in sound JSON', () => {
  expect(findJsonSlips(' {"a":[1,-2.5e3,{"b":"c\\"\\u00e9"},[],{}],"d":true , "e":null} ')).toEqual([]);
});

it.each(['{"a":}', '{"a":"1":2}', '{"a"', '{"a","b"}', '{"a":1} and more', '{{1}}'])(
  'gives up where nobody can tell what was meant: %s',
  (text) => {
    expect(findJsonSlips(text)).toBeUndefined();
  },
);

it.each<[string, string]>([
  ['{"a":[1,2}', 'missing-bracket'],
  ['{"a":1]', 'wrong-sign'],
  ['{"a":1},"b":2}', 'extra-bracket'],
  ['{"a":True}', 'wrong-sign'],
  ['{"a:1"}', 'missing-quote'],
  ['{"a":1"}', 'missing-quote'],
  ['{"a":""x""}', 'extra-quote'],
  [`{"a":'it''s'}`, 'wrong-quotes'],
  [`{"a":"it\\'s"}`, 'bad-escape'],
  ['{"a":1};', 'extra-bracket'],
])('tells what is wrong in %s', (text, kind) => {
  expect(new Set(findJsonSlips(text)?.map((slip) => slip.kind))).toContain(kind);
});

it('takes a moment for the longest text that is mended, whatever it is', () => {
  const started = performance.now();
  for (const piece of [
    '{',
    '"',
    "'",
    '{"',
    "{'a",
    '{"a":"}',
    '{"a:  ',
    '"a" ',
    '\\',
    '{a ',
    '},',
    ' ',
    'x"y ',
  ]) {
    findJsonSlips(`{"a":"${piece.repeat(6000 / piece.length)}`);
    findJsonSlips(`{${piece.repeat(6000 / piece.length)}}`);
  }
  expect(performance.now() - started).toBeLessThan(3000);
});
