import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameParts } from './nameParts.ts';

const plain = (text: string) => ({ text, matched: false });
const matched = (text: string) => ({ text, matched: true });

describe('nameParts', () => {
  test('splits parents, own name and its last word', () => {
    expect(nameParts('identity.cognitoIdentityId', [])).toEqual({
      parent: [plain('identity.')],
      stem: [plain('cognitoIdentity')],
      ending: [plain('Id')],
    });
    expect(nameParts('status', [])).toEqual({ parent: [], stem: [], ending: [plain('status')] });
    expect(nameParts('waf.status', [])).toEqual({
      parent: [plain('waf.')],
      stem: [],
      ending: [plain('status')],
    });
  });

  test('cuts a match that crosses the borders', () => {
    expect(nameParts('identity.sourceIp', [{ from: 5, to: 12 }])).toEqual({
      parent: [plain('ident'), matched('ity.')],
      stem: [matched('sou'), plain('rce')],
      ending: [plain('Ip')],
    });
  });

  test('marks several matches', () => {
    const ranges = [
      { from: 0, to: 2 },
      { from: 4, to: 6 },
    ];
    expect(nameParts('status', ranges).ending).toEqual([matched('st'), plain('at'), matched('us')]);
  });

  test('loses nothing of the name, whatever the ranges', () => {
    const range = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zA-Z.]{0,20}$/),
        fc.array(range, { maxLength: 4 }),
        (name, ranges) => {
          const { parent, stem, ending } = nameParts(name, ranges);
          expect([...parent, ...stem, ...ending].map((part) => part.text).join('')).toBe(name);
        },
      ),
      { seed: 7 },
    );
  });
});
