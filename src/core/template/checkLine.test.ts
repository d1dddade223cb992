import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLine } from './checkLine.ts';
import { XML_READER } from './xmlReader.ts';

const SIGNS = String.raw`{ } [ ] "a" : , 1 - 0 .5 e+3 true null " \ \u00 // /*`.split(' ');
const jsonPieces = fc.string({
  unit: fc.constantFrom(...SIGNS, ' ', '\n', '\t', '\u0000', '\ufeff', '\u00a0'),
  maxLength: 12,
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('a JSON line', () => {
  it('has a problem exactly where JSON.parse throws, and the problem lies in the line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), jsonPieces, fc.string()), (text) => {
        const problem = checkLine(text, 'json', XML_READER);
        expect(problem === undefined).toBe(isJson(text));
        if (!problem) return;
        expect(problem.offset).toBeGreaterThanOrEqual(0);
        expect(problem.offset + problem.length).toBeLessThanOrEqual(text.length);
      }),
      { seed: 14, numRuns: 4000 },
    );
  });

  it.each([
    ['{"ms":-,"b":1}', 'bare-value', 6],
    ['{"a":"x","ms": - }', 'bare-value', 15],
    ['[1,-]', 'bare-value', 3],
    ['{"a":-', 'bare-value', 5],
    ['{"a":1,-}', 'syntax', 7],
    ['{"a":-x}', 'syntax', 5],
    ['{"a":"x" "b":1}', 'syntax', 9],
    ['{"a":1,}', 'syntax', 7],
    ['{"a":""Forbidden""}', 'syntax', 7],
    ['{"a":1} x', 'syntax', 8],
    ['{"a":FR4w=}', 'syntax', 5],
    ['{"a":"tab\there"}', 'syntax', 5],
    ['{"a":1', 'unexpected-end', 6],
    ['{"a":"x', 'unexpected-end', 5],
    ['', 'unexpected-end', 0],
  ])('%s is broken: %s at %i', (text, kind, offset) => {
    expect(checkLine(text, 'json', XML_READER)).toMatchObject({ kind, offset });
  });

  it('may repeat a key', () => {
    expect(checkLine('{"a":1,"a":2}', 'json', XML_READER)).toBeUndefined();
  });

  it('may nest without end', () => {
    expect(checkLine('['.repeat(50_000), 'json')).toBeDefined();
  });
});

describe('an XML line', () => {
  it.each(['<a/>', '<r id="x"><s>-</s></r>', '<?xml version="1.0"?><a>&lt;&amp;</a>', ' <a></a> '])(
    '%s is fine',
    (text) => {
      expect(checkLine(text, 'xml', XML_READER)).toBeUndefined();
    },
  );

  it.each([
    ['<a>R&D</a>', 'syntax'],
    ['<a>x<y</a>', 'syntax'],
    ['<a><b></a>', 'syntax'],
    ['<a id="1" id="2"/>', 'syntax'],
    ['<a id=1/>', 'syntax'],
    ['<a/><b/>', 'syntax'],
    ['<a/> text', 'syntax'],
    ['<a>&nbsp;</a>', 'syntax'],
    ['<a><b>', 'unexpected-end'],
    ['<a id="', 'unexpected-end'],
    ['<a>x & <b/></a>', 'syntax'],
    ['', 'unexpected-end'],
  ])('%s is broken: %s', (text, kind) => {
    expect(checkLine(text, 'xml', XML_READER)).toMatchObject({ kind });
  });

  it('points at the place', () => {
    expect(checkLine('<a>R&D and more</a>', 'xml', XML_READER)?.offset).toBe(4);
  });

  it('never throws, and the problem lies in the line', () => {
    const signs = `<a > </a> / " ' = & ; x <!-- --> <![CDATA[ ]]> <? ?> \ud800 \r`.split(' ');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs, ' '), maxLength: 20 }), (text) => {
        const problem = checkLine(text, 'xml', XML_READER);
        if (problem) expect(problem.offset).toBeLessThanOrEqual(text.length);
      }),
      { seed: 15, numRuns: 2000 },
    );
  });
});

it('plain lines have no problem', () => {
  for (const text of ['{', '<a', '', '-']) {
    expect(checkLine(text, 'delimited', XML_READER)).toBeUndefined();
    expect(checkLine(text, 'text', XML_READER)).toBeUndefined();
  }
});

it('is quick where thousands of tags are left open', () => {
  const text = '<a>'.repeat(20_000);
  const started = performance.now();
  expect(checkLine(text, 'xml', XML_READER)).toMatchObject({ kind: 'unexpected-end', offset: text.length });
  expect(performance.now() - started).toBeLessThan(400);
});
