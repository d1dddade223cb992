import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, diff, mapOffset, type Edit } from './edit.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'b', '"', '$', '한', '\ud83d', '\ude00'),
  maxLength: 30,
});

/** A text and edits that fit it, in no particular order. */
const edited = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(30), fc.nat(5), text), { maxLength: 6 }))
  .chain(([source, raw]) => {
    const edits: Edit[] = [];
    let end = 0;
    for (const [skip, length, insert] of raw) {
      const from = end + (skip % 6);
      const to = from + length;
      if (to > source.length) break;
      edits.push({ from, to, insert });
      end = to + 1;
    }
    return fc.record({
      source: fc.constant(source),
      inOrder: fc.constant(edits),
      edits: fc.shuffledSubarray(edits, { minLength: edits.length }),
    });
  });
const RUNS = { seed: 12, numRuns: 1500 };

describe('applyEdits', () => {
  it('is the pieces between the edits with the inserts in between, whatever their order', () => {
    fc.assert(
      fc.property(edited, ({ source, inOrder, edits }) => {
        let expected = source;
        for (const { from, to, insert } of inOrder.toReversed()) {
          expected = expected.slice(0, from) + insert + expected.slice(to);
        }
        expect(applyEdits(source, edits)).toBe(expected);
      }),
      RUNS,
    );
  });

  it('keeps the order of inserts at one place', () => {
    const edits = ['1', '2', '3'].map((insert): Edit => ({ from: 1, to: 1, insert }));
    expect(applyEdits('ab', edits)).toBe('a123b');
  });

  it('inserts before it replaces at one place', () => {
    expect(
      applyEdits('abc', [
        { from: 1, to: 2, insert: 'X' },
        { from: 1, to: 1, insert: '<' },
      ]),
    ).toBe('a<Xc');
  });

  it('refuses edits that overlap, run backwards or lie outside', () => {
    const overlapping = [
      { from: 0, to: 2, insert: '' },
      { from: 1, to: 3, insert: '' },
    ];
    expect(() => applyEdits('abc', overlapping)).toThrow(RangeError);
    expect(() => applyEdits('abc', [{ from: 2, to: 1, insert: '' }])).toThrow(RangeError);
    expect(() => applyEdits('abc', [{ from: 3, to: 4, insert: '' }])).toThrow(RangeError);
    expect(() => applyEdits('abc', [{ from: -1, to: 0, insert: '' }])).toThrow(RangeError);
  });
});

describe('mapOffset', () => {
  it('follows what was not touched, and never runs backwards', () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const result = applyEdits(source, edits);
        let last = 0;
        for (let at = 0; at <= source.length; at++) {
          const mapped = mapOffset(at, edits);
          expect(mapped).toBeGreaterThanOrEqual(last);
          expect(mapped).toBeLessThanOrEqual(result.length);
          const touched = edits.some(({ from, to }) => from <= at && at < to);
          if (!touched && at < source.length) expect(result[mapped]).toBe(source[at]);
          last = mapped;
        }
        expect(mapOffset(source.length, edits)).toBe(result.length);
      }),
      RUNS,
    );
  });

  it('gives the end of a replaced piece for a place inside it', () => {
    expect(mapOffset(2, [{ from: 1, to: 3, insert: 'long' }])).toBe(5);
  });

  it('lies behind both where a piece is put in at the end of one that is replaced', () => {
    const edits = [
      { from: 1, to: 3, insert: 'x' },
      { from: 3, to: 3, insert: 'yy' },
    ];
    expect(applyEdits('abcd', edits)).toBe('axyyd');
    expect(mapOffset(3, edits)).toBe(4);
  });
});

describe('diff', () => {
  it('gives the one edit that turns a text into another, as small as its ends allow', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = diff(before, after);
        expect(applyEdits(before, edits)).toBe(after);
        expect(edits).toHaveLength(before === after ? 0 : 1);
        const edit = edits[0];
        if (!edit || edit.to === edit.from || edit.insert === '') return;
        expect(before[edit.from]).not.toBe(edit.insert[0]);
        expect(before[edit.to - 1]).not.toBe(edit.insert.at(-1));
      }),
      RUNS,
    );
  });
});
