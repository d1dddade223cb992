import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from './edit.ts';
import { moveText } from './moveText.ts';
import { parse } from './parse.ts';

const SOURCE = 'x=$context.status y=z';

function moved(source: string, from: number, to: number, at: number): string {
  return applyEdits(source, moveText(source, from, to, at));
}

function names(source: string): string[] {
  return parse(source).tokens.flatMap((token) => (token.kind === 'variable' ? token.name : []));
}

test('moves a variable forth and back', () => {
  expect(moved(SOURCE, 2, 17, 21)).toBe('x= y=z$context.status');
  expect(moved('x= y=z$context.status', 6, 21, 2)).toBe(SOURCE);
});

test('moves nothing to where it stands', () => {
  for (const at of [2, 10, 17]) expect(moveText(SOURCE, 2, 17, at)).toEqual([]);
});

test('moves nothing into a variable, nor to where a name would take in what follows', () => {
  expect(moveText(SOURCE, 18, 19, 8)).toEqual([]);
  expect(moveText(SOURCE, 2, 17, 0)).toEqual([]);
  expect(moveText(SOURCE, 18, 19, 17)).toEqual([]);
});

test('a move keeps every variable and every character', () => {
  const piece = fc.constantFrom('$context.status', '$context.requestId', ' ', '=', 'a', '"', '.', '$');
  const source = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(source, fc.nat(60), fc.nat(60), fc.nat(60), (text, from, to, at) => {
      const after = moved(text, Math.min(from, text.length), Math.min(to, text.length), at);
      expect(names(after).sort()).toEqual(names(text).sort());
      expect(after.split('').sort()).toEqual(text.split('').sort());
    }),
    { seed: 7, numRuns: 500 },
  );
});
