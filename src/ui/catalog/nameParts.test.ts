import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameParts } from './nameParts.ts';

const plain = (text: string) => ({ text, matched: false });
const matched = (text: string) => ({ text, matched: true });

describe('nameParts', () => {
  test('splits the parents from the own name', () => {
    expect(nameParts('identity.sourceIp', [])).toEqual({
      parent: [plain('identity.')],
      own: [plain('sourceIp')],
    });
    expect(nameParts('status', [])).toEqual({ parent: [], own: [plain('status')] });
  });

  test('cuts a match that crosses the dot in two', () => {
    expect(nameParts('identity.sourceIp', [{ from: 5, to: 12 }])).toEqual({
      parent: [plain('ident'), matched('ity.')],
      own: [matched('sou'), plain('rceIp')],
    });
  });

  test('marks several matches', () => {
    const ranges = [
      { from: 0, to: 2 },
      { from: 4, to: 6 },
    ];
    expect(nameParts('status', ranges).own).toEqual([matched('st'), plain('at'), matched('us')]);
  });

  test('loses nothing of the name, whatever the ranges', () => {
    const range = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z.]{0,20}$/), fc.array(range, { maxLength: 4 }), (name, ranges) => {
        const { parent, own } = nameParts(name, ranges);
        expect([...parent, ...own].map((part) => part.text).join('')).toBe(name);
      }),
      { seed: 7 },
    );
  });
});
