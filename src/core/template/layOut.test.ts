import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, printSpaced, toPrinted, toSource } from './layOut.ts';

const SIGNS = String.raw`{ } [ ] , : " \ a $context.status <a> </a> 한`.split(' ');
const jsonLike = fc.string({ unit: fc.constantFrom(...SIGNS, ' ', '\n'), maxLength: 40 });

describe('layOut', () => {
  it('puts one JSON field on a line and keeps a person’s own spaces', () => {
    const source = '{"a":"$context.status", "b":{"c":[1,2]},"d":{}}';
    expect(printSpaced(source, layOut(source, 'json'))).toBe(
      '{\n  "a": "$context.status",\n  "b": {\n    "c": [\n      1,\n      2\n    ]\n  },\n  "d": {}\n}',
    );
  });

  it('adds little to what is nested without end', () => {
    const source = '{'.repeat(10_000);
    expect(printSpaced(source, layOut(source, 'json')).length).toBeLessThan(100 * source.length);
  });

  it('puts one XML element on a line', () => {
    const source = '<r id="1"> <a>$context.status</a> <b/> </r>';
    expect(printSpaced(source, layOut(source, 'xml'))).toBe(
      '<r id="1">\n  <a>$context.status</a>\n  <b/>\n </r>',
    );
  });

  it('only ever adds white space, and offsets survive the way there and back', () => {
    fc.assert(
      fc.property(jsonLike, fc.constantFrom('json' as const, 'xml' as const), (source, kind) => {
        const spacers = layOut(source, kind);
        const printed = printSpaced(source, spacers);
        expect(printed.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
        for (let at = 0; at <= source.length; at++) {
          for (const side of [-1, 1] as const)
            expect(toSource(spacers, toPrinted(spacers, at, side))).toBe(at);
          if (at < source.length) expect(printed[toPrinted(spacers, at)]).toBe(source[at]);
        }
        expect(spacers.every((s, i) => i === 0 || s.at > (spacers[i - 1]?.at ?? -1))).toBe(true);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
