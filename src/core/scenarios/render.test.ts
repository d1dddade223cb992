import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { parse } from '../template/parse.ts';
import { getScenario, SCENARIOS } from './scenarios.ts';
import { render } from './render.ts';

const SEED = { seed: 20261015, numRuns: 300 };
const escaping = fc.constantFrom('raw' as const, 'json' as const);
const scenario = fc.constantFrom(...SCENARIOS);
const template = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '$context.status',
      '$context.error.messageString',
      '$context.identity.userAgent',
      '$context.authorizer.tenantId',
      '$context.__proto__',
      '$context.constructor',
      '$context.',
      '$context',
      '$$context.stage',
      '{"a":"',
      '"}',
      '\n',
      '한국어',
    ),
  ),
  maxLength: 12,
});

describe('render', () => {
  it('takes any template, and its spans lie end to end over the whole line, one per token', () => {
    fc.assert(
      fc.property(template, scenario, escaping, (source, chosen, how) => {
        const parsed = parse(source);
        const { text, spans } = render(DEFAULT_API.catalog, parsed, chosen, how);
        expect(spans.map((span) => span.token)).toEqual(parsed.tokens.map((_, index) => index));
        let end = 0;
        for (const span of spans) {
          expect(span.from).toBe(end);
          expect(span.to).toBeGreaterThan(span.from);
          end = span.to;
        }
        expect(end).toBe(text.length);
      }),
      SEED,
    );
  });

  it('copies the template’s own text, and a value or `-` for each variable', () => {
    fc.assert(
      fc.property(template, scenario, (source, chosen) => {
        const parsed = parse(source);
        const { text, spans } = render(DEFAULT_API.catalog, parsed, chosen);
        const values = new Map(Object.entries(chosen.values));
        parsed.tokens.forEach((token, index) => {
          const span = spans[index];
          const value = token.kind === 'literal' ? token.text : values.get(token.name);
          expect(text.slice(span?.from, span?.to)).toBe(value ?? '-');
          expect(span?.empty).toBe(value === undefined);
        });
      }),
      SEED,
    );
  });

  it('renders a template without variables as itself', () => {
    const literal = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('$context'));
    fc.assert(
      fc.property(literal, scenario, escaping, (source, chosen, how) => {
        expect(render(DEFAULT_API.catalog, parse(source), chosen, how).text).toBe(source);
      }),
      SEED,
    );
  });

  it('prints `-` for names that only every JavaScript object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const line = render(DEFAULT_API.catalog, parse(`[$context.${name}]`), getScenario('message'));
      expect(line.text).toBe('[-]');
      expect(line.spans[1]?.empty).toBe(true);
    }
  });

  it('escapes values for JSON when asked to, so that a hostile user agent survives', () => {
    const hostile = getScenario('hostileUserAgent');
    const source = parse('{"agent":"$context.identity.userAgent"}');
    expect(() => {
      JSON.parse(render(DEFAULT_API.catalog, source, hostile, 'raw').text);
    }).toThrow(SyntaxError);
    expect(JSON.parse(render(DEFAULT_API.catalog, source, hostile, 'json').text)).toEqual({
      agent: hostile.values['identity.userAgent'],
    });
  });

  it('leaves the message that brings its own quotes alone', () => {
    const source = parse('{"error":$context.error.messageString}');
    for (const how of ['raw', 'json'] as const) {
      expect(render(DEFAULT_API.catalog, source, getScenario('functionRaised'), how).text).toBe(
        '{"error":"Internal server error"}',
      );
    }
  });
});
