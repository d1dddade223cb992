import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnseen, namesOfUnseen, showUnseen } from './unseen.ts';

describe('findUnseen', () => {
  it.each([
    ['\u001b[201~', 'ESC'],
    ['a\u0000b', 'NUL'],
    ['\u202eabc', 'RLO'],
    ['\u2066x\u2069', 'U+2066, U+2069'],
    ['\ufeff{}', 'BOM'],
    ['a\u200bb', 'ZWSP'],
    ['a\u009bb', 'U+009B'],
    ['x\u{e0041}', 'U+E0041'],
    ['a\u200db', 'U+200D'],
    ['\u0001\u0002\u0003\u0004', 'U+0001, U+0002, U+0003 …'],
  ])('names what cannot be seen in %j', (text, names) => {
    expect(namesOfUnseen(findUnseen(text))).toBe(names);
  });

  it.each(['{"a":"$context.status"}\t\r\n', '한글 é ñ', '👩‍👩‍👧‍👦 👍🏽 🇰🇷', '\u1112\u1161\u11ab'])(
    'takes %j for what it looks like',
    (text) => expect(findUnseen(text)).toEqual([]),
  );
});

describe('showUnseen', () => {
  it('puts signs in their place, and keeps the length', () => {
    expect(showUnseen('a\u001b\u007f\u202e\n')).toBe('a␛␡•↵');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = showUnseen(text);
        expect(shown.length).toBe(text.length);
        expect(findUnseen(shown)).toEqual([]);
      }),
    );
  });
});
