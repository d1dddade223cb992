import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../../core/template/edit.ts';
import { closingQuote, findNewPair, keepPair, mayEnclose, mayPair, type QuotePair } from './quotePair.ts';

/** A text whose caret is written as `|`; `seen` is the character seen behind it, where that is another. */
const pairs = (text: string, seen?: string): boolean => {
  const at = text.indexOf('|');
  const source = text.replace('|', '');
  return mayPair(source, at, seen ?? source[at] ?? '');
};

describe('mayPair', () => {
  it.each([
    '|',
    '{|',
    '{|}',
    '{"a":|}',
    '{"a":|,"b":1}',
    'key=|',
    'a |',
    'a | b',
    '<a b=|>',
    '<a b=| c="d">',
  ])('closes a quote in %s', (text) => {
    expect(pairs(text)).toBe(true);
  });

  it.each(['ab|', 'a|b', '한|', '$context.status|', '$context.x-|', '$|', 'a-|b'])(
    'leaves a quote in the middle of a word alone: %s',
    (text) => expect(pairs(text)).toBe(false),
  );

  it.each(['|$context.status', '{"a":|$context.status}', '{"a":|"x"}', '|word'])(
    'leaves a quote in front of a variable, a string or a word alone: %s',
    (text) => expect(pairs(text)).toBe(false),
  );

  it.each(['\\|', '{\\|}', '"a\\|"', '\\\\\\|'])('leaves a quote behind a backslash alone: %s', (text) => {
    expect(pairs(text)).toBe(false);
  });

  it.each(['"a |', '"a:|}', '{"a":"b |}', '"a\\" |'])('takes a quote in a string for its end: %s', (text) => {
    expect(pairs(text)).toBe(false);
  });

  it('knows an empty pair, and two quotes that are none', () => {
    expect(pairs('{"a":"|"}')).toBe(true);
    expect(pairs('{"a"|"b"}')).toBe(false);
    expect(pairs('"a\\"|"')).toBe(false);
  });

  it('closes at the end of a line that is only shown, whatever the source goes on with', () => {
    expect(pairs('{"a":1,|"b":2}', '\n')).toBe(true);
    expect(pairs('{"a":|$context.status}', ' ')).toBe(false);
  });
});

describe('mayEnclose', () => {
  it('puts quotes around a bare value, and not into a string or around quotes', () => {
    expect(mayEnclose('{"a":$context.status}', 5, 20)).toBe(true);
    expect(mayEnclose('{"a":"b"}', 6, 7)).toBe(false);
    expect(mayEnclose('{"a":"b"}', 5, 8)).toBe(false);
  });
});

/** A pair after a change of the text that it is in, and the caret's place then. */
const type = (
  pair: QuotePair | undefined,
  before: string,
  edit: Edit,
  caret: number,
): QuotePair | undefined => pair && keepPair(pair, before, applyEdits(before, [edit]), caret);

describe('a pair', () => {
  const open = findNewPair('{}', '{""}', 2);

  it('is found where two quotes came in around the caret, and nowhere else', () => {
    expect(open).toEqual({ open: 1, tail: 2 });
    expect(open && closingQuote(open, '{""}')).toBe(2);
    expect(findNewPair('{}', '{""}', 3)).toBeUndefined();
    expect(findNewPair('{"}', '{""}', 2)).toBeUndefined();
  });

  it('stays while someone types in it, escaped quotes included', () => {
    const one = type(open, '{""}', { from: 2, to: 2, insert: '\\' }, 3);
    const two = type(one, '{"\\"}', { from: 3, to: 3, insert: '"' }, 4);
    expect(two && closingQuote(two, '{"\\""}')).toBe(4);
    expect(type(two, '{"\\""}', { from: 2, to: 4, insert: '' }, 2)).toEqual(open);
  });

  it('is forgotten when the caret leaves it or the text around it changes', () => {
    const kept = { from: 2, to: 2, insert: 'x' };
    expect(type(open, '{""}', kept, 3)).toBe(open);
    expect(type(open, '{""}', kept, 4)).toBeUndefined();
    expect(type(open, '{""}', kept, 1)).toBeUndefined();
    expect(type(open, '{""}', { from: 0, to: 1, insert: '[' }, 2)).toBeUndefined();
    expect(type(open, '{""}', { from: 3, to: 4, insert: ']' }, 2)).toBeUndefined();
    expect(type(open, '{""}', { from: 2, to: 3, insert: '' }, 2)).toBeUndefined();
  });
});
