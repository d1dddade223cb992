import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { printYaml } from './printYaml.ts';

describe('printYaml', () => {
  it('writes JSON with spaces a field a line, folded', () => {
    expect(printYaml({ Format: '{"id":"$context.requestId", "a":"x, \\"y", "b":1}' })).toBe(`Format: >-
  {"id":"$context.requestId",
  "a":"x, \\"y",
  "b":1}
`);
  });

  it('writes any text so that it is read as it was', () => {
    const piece = fc.constantFrom(
      ...Array.from('{}"\\,: #>|-\'a$&*!%@`'),
      '{"',
      '", "',
      '"}',
      ', ',
      ',\t',
      'no',
      '한',
      '\u00a0',
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    const json = text.map((inside) => `{"a":"x", ${inside}"b":"y"}`);
    fc.assert(
      fc.property(fc.oneof(text, json), (value) => {
        for (const version of ['1.1', '1.2'] as const) {
          expect(parse(printYaml({ Deep: { Format: value } }), { version })).toEqual({
            Deep: { Format: value },
          });
        }
      }),
      { seed: 8, numRuns: 1000 },
    );
  });

  it('leaves short sentences without quotes', () => {
    expect(printYaml({ a: 'The name of the stage', b: 'no: x', c: 'yes' })).toBe(
      "a: The name of the stage\nb: 'no: x'\nc: 'yes'\n",
    );
  });
});
