import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { shapeOf } from '../catalog/shapes.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { LOCALES } from '../text.ts';
import { createAlphabet } from './alphabet.ts';
import { createAutomaton } from './automaton.ts';
import { parseGrammar } from './grammar.ts';
import { scan } from './scan.ts';
import { isExpected } from './segments.ts';

const patterns = [
  ...new Set(
    DEFAULT_API.catalog.variables.flatMap(({ name }) => shapeOf(DEFAULT_API.catalog, name)?.pattern ?? []),
  ),
  'a(b|-)?c*',
  '[^a-c]{2}x|\\\\+',
  '(a|ab)(c|bcd)(d)?',
];
const accepts = (pattern: string): ((text: string) => boolean) => {
  const automaton = createAutomaton([{ name: 'x', grammar: parseGrammar(pattern) }], createAlphabet('한'));
  return (text) => scan(automaton, text).readings.length > 0;
};

describe('a pattern', () => {
  it.each(patterns)('%s means what it means as a regular expression', (pattern) => {
    const regExp = new RegExp(`^(?:${pattern})$`);
    const own = accepts(pattern);
    const near = fc.oneof(
      fc.stringMatching(regExp, { size: 'small' }),
      fc.string({
        unit: fc.constantFrom('a', 'b', 'c', 'd', 'x', 'A', '0', ':', '-', '"', '\\', '한', 'ü'),
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(near, fc.nat(), fc.boolean(), (text, at, cuts) => {
        const tried = cuts ? text.slice(0, at % (text.length + 1)) : text;
        expect(own(tried)).toBe(regExp.test(tried));
      }),
    );
  });

  it.each(['(a', '[a', 'a\\', '(a|b'])('%s is not closed', (pattern) => {
    expect(() => parseGrammar(pattern)).toThrow('Not closed');
  });
});

describe('the shapes of the catalog', () => {
  it.each(DEFAULT_API.catalog.variables)('$name fits its own sample and has words', ({ name, sample }) => {
    expect(isExpected(DEFAULT_API.catalog, name, sample) || name === 'error.validationErrorString').toBe(
      true,
    );
    for (const locale of LOCALES) expect(shapeOf(DEFAULT_API.catalog, name)?.words[locale]).not.toBe('');
  });

  it('fit every value of every scenario, but for text that may be anything', () => {
    for (const { values } of SCENARIOS)
      for (const [name, value] of Object.entries(values))
        expect(
          isExpected(DEFAULT_API.catalog, name, value) || shapeOf(DEFAULT_API.catalog, name)?.free,
          `${name}: ${value}`,
        ).toBe(true);
  });

  it('know no name that WebSocket APIs do not have', () => {
    expect(shapeOf(DEFAULT_API.catalog, 'httpMethod')).toBeUndefined();
    expect(isExpected(DEFAULT_API.catalog, 'httpMethod', 'GET')).toBe(false);
    expect(isExpected(DEFAULT_API.catalog, 'httpMethod', '-')).toBe(true);
  });
});
