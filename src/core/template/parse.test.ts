import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { parse, print, variableText } from './parse.ts';

const SIGNS = '$context. $context $ $$ . - { " , \n \ud800 \udc00 한 requestId identity.user Agent _0'.split(
  ' ',
);
const source = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.oneof(fc.constantFrom(...SIGNS, ' '), fc.string()), maxLength: 30 }),
);
const RUNS = { seed: 11, numRuns: 2000 };

const names = (text: string): string[] =>
  parse(text).tokens.flatMap((token) => (token.kind === 'variable' ? [token.name] : []));

describe('parse', () => {
  it('reads every string without loss', () => {
    fc.assert(
      fc.property(source, (text) => {
        const template = parse(text);
        expect(template.source).toBe(text);
        expect(print(template)).toBe(text);
      }),
      RUNS,
    );
  });

  it('gives tokens that lie end to end and hold their own text', () => {
    fc.assert(
      fc.property(source, (text) => {
        let end = 0;
        let previous = '';
        for (const token of parse(text).tokens) {
          expect(token.from).toBe(end);
          expect(token.to).toBeGreaterThan(token.from);
          expect(token.text).toBe(text.slice(token.from, token.to));
          if (token.kind === 'literal') expect(previous).not.toBe('literal');
          end = token.to;
          previous = token.kind;
        }
        expect(end).toBe(text.length);
      }),
      RUNS,
    );
  });

  it('lets the longest name win', () => {
    expect(names('$context.identity.userAgent')).toEqual(['identity.userAgent']);
    expect(names('$context.requestIdfoo')).toEqual(['requestIdfoo']);
    for (const { name } of DEFAULT_API.catalog.variables.filter((variable) => !variable.name.includes('<'))) {
      expect(names(`"${variableText(name)}"`)).toEqual([name]);
      for (const { name: next } of DEFAULT_API.catalog.variables.slice(0, 3)) {
        expect(names(variableText(name) + variableText(next))).toEqual([name, next]);
      }
    }
  });

  it('ends a name where no name can go on', () => {
    expect(names('$context.status|$context.stage,$context.apiId}$context.a b')).toEqual([
      'status',
      'stage',
      'apiId',
      'a',
    ]);
  });

  it('keeps a trailing dot or hyphen in the name', () => {
    expect(names('$context.status. $context.stage-')).toEqual(['status.', 'stage-']);
  });

  it('gives a `$context` without a name an empty name', () => {
    expect(names('$context $context. $context"')).toEqual(['', '', '']);
  });

  it('leaves what only resembles a variable as literal text', () => {
    expect(names('$contexts.a ${context.a} $Context.a context.a $context_a')).toEqual([]);
    expect(names('$$context.status')).toEqual(['status']);
  });

  it('reads a long string in linear time', () => {
    const started = performance.now();
    expect(parse('$context.a.'.repeat(200_000)).tokens).toHaveLength(200_000);
    expect(parse('$contex'.repeat(700_000)).tokens).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
