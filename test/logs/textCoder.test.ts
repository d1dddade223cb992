import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTextCoder } from '../../src/core/logs/columns/textCoder.ts';
import { EMPTY_PLACE } from '../../src/core/read/lineScanner.ts';

/** Few letters, so that texts come again and share their signs; some are many, so that the tables grow. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', '=', '.'), maxLength: 6 }),
  fc.integer({ min: 0, max: 5000 }).map((number) => `connection${number}=`),
);

it('gives many texts at once the codes that it gives one after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.option(text), { maxLength: 200 }), { maxLength: 4 }), (batches) => {
      const [one, many] = [createTextCoder(), createTextCoder()];
      for (const batch of batches) {
        const bytes = new TextEncoder().encode(batch.map((each) => each ?? '').join(''));
        const width = 4;
        const places = new Int32Array(batch.length * width);
        let at = 0;
        batch.forEach((each, i) => {
          places[i * width + 2] = each === null ? EMPTY_PLACE : at;
          at += each?.length ?? 0;
          places[i * width + 3] = at;
        });
        const codes = new Uint32Array(batch.length);
        many.codesOfBytes(bytes, { places, first: 2, width, count: batch.length }, codes);
        const expected = batch.map((each) => (each === null ? '-' : each));
        expect(Array.from(codes, (code) => many.texts[code])).toEqual(expected);
        expect(batch.map((each) => (each === null ? '-' : one.texts[one.codeOf(each)]))).toEqual(expected);
      }
      // Each text has one code, whichever way it came.
      expect(new Set(many.texts).size).toBe(many.texts.length);
      for (const each of many.texts.slice(1)) expect(many.texts[many.codeOf(each)]).toBe(each);
      expect(many.texts.length).toBe(one.texts.length);
    }),
    { numRuns: 200 },
  );
});
