import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { render } from '../scenarios/render.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { parse } from '../template/parse.ts';
import { createAlphabet } from './alphabet.ts';
import { createAutomaton } from './automaton.ts';
import { findAmbiguity } from './findAmbiguity.ts';
import { exactly, parseGrammar } from './grammar.ts';
import { scan } from './scan.ts';
import type { Segment } from './segments.ts';
import { findConfusion, proveSeparability } from './separability.ts';

/** A made-up template over three signs, each piece as a regular expression. */
interface Toy {
  readonly pattern: string;
  readonly literal: boolean;
}
const toys = fc.array(
  fc.oneof(
    fc.constantFrom('a', 'b', '-', '-a', 'ab').map((pattern): Toy => ({ pattern, literal: true })),
    fc
      .constantFrom('a+', '[ab]+', '-|a+', '[ab-]*', 'a|ab', '[^a]+', 'b?', 'aa', '(a|b-)+')
      .map((pattern): Toy => ({ pattern, literal: false })),
  ),
  { minLength: 1, maxLength: 5 },
);

const segmentsOfToys = (pieces: readonly Toy[]): Segment[] =>
  pieces.map(({ pattern, literal }, i) => ({
    name: literal ? undefined : `v${i}`,
    grammar: literal ? exactly(pattern) : parseGrammar(pattern),
  }));
const automatonOf = (pieces: readonly Toy[]) =>
  createAutomaton(segmentsOfToys(pieces), createAlphabet(pieces.map(({ pattern }) => pattern).join('')));

/** Every way to divide a line, found by trying all of them. */
function divisions(pieces: readonly Toy[], line: string): string[][] {
  const [first, ...rest] = pieces;
  if (!first) return line === '' ? [[]] : [];
  const fits = new RegExp(`^(?:${first.pattern})$`);
  return Array.from({ length: line.length + 1 }, (_, to) => line.slice(0, to)).flatMap((piece) =>
    fits.test(piece) ? divisions(rest, line.slice(piece.length)).map((others) => [piece, ...others]) : [],
  );
}

function linesOver(signs: readonly string[], longest: number): string[] {
  const all = [''];
  for (let from = 0, length = 0; length < longest; length++) {
    const to = all.length;
    for (; from < to; from++) for (const sign of signs) all.push(`${all[from]}${sign}`);
  }
  return all;
}
const LINES = linesOver(['a', 'b', '-'], 5);

describe('a scan', () => {
  it('finds the divisions that trying all of them finds', () => {
    fc.assert(
      fc.property(toys, fc.constantFrom(...LINES), (pieces, line) => {
        const { readings, complete } = scan(automatonOf(pieces), line, 500);
        expect(complete).toBe(true);
        expect(readings.map((pieces) => pieces.join('|')).sort()).toEqual(
          divisions(pieces, line)
            .map((pieces) => pieces.join('|'))
            .sort(),
        );
      }),
      { numRuns: 800 },
    );
  });

  it('with few kept finds two of many, and says whether there are more', () => {
    fc.assert(
      fc.property(toys, fc.constantFrom(...LINES), (pieces, line) => {
        const all = divisions(pieces, line).length;
        const { readings, complete } = scan(automatonOf(pieces), line, 2);
        expect(readings).toHaveLength(Math.min(all, 2));
        expect(new Set(readings.map((pieces) => pieces.join('|'))).size).toBe(readings.length);
        if (complete) expect(all).toBeLessThanOrEqual(2);
        if (all < 2) expect(complete).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the proof', () => {
  it('agrees with all short lines over a small alphabet, and its line really has two readings', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(toys, (pieces) => {
        const automaton = automatonOf(pieces);
        const found = findAmbiguity(automaton, automaton);
        kinds.add(found.kind);
        if (found.kind === 'ambiguous') expect(divisions(pieces, found.line).length).toBeGreaterThan(1);
        else for (const line of LINES) expect(divisions(pieces, line).length).toBeLessThan(2);
      }),
      { numRuns: 150 },
    );
    expect([...kinds].sort()).toEqual(['ambiguous', 'unique']);
  });

  it('compares two grammars: a line that both read, in different ways', () => {
    fc.assert(
      fc.property(toys, fc.nat(), (pieces, seed) => {
        const wide = pieces.map((toy, i) =>
          toy.literal || (seed >> i) % 2 === 0 ? toy : { ...toy, pattern: '[ab-]*' },
        );
        const alphabet = createAlphabet('');
        const narrow = createAutomaton(segmentsOfToys(pieces), alphabet);
        const found = findAmbiguity(narrow, createAutomaton(segmentsOfToys(wide), alphabet));
        const differs = (line: string): boolean => {
          const others = divisions(wide, line).map((pieces) => pieces.join('|'));
          return divisions(pieces, line).some((one) => others.some((other) => other !== one.join('|')));
        };
        if (found.kind === 'ambiguous') expect(differs(found.line)).toBe(true);
        else for (const line of LINES.slice(0, 150)) expect(differs(line)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('is given up where there is too much to look at', () => {
    const automaton = automatonOf([{ pattern: 'a{99}', literal: false }]);
    expect(findAmbiguity(automaton, automaton, 20).kind).toBe('unknown');
    expect(findAmbiguity(automaton, automaton).kind).toBe('unique');
  });
});

const prove = (source: string, escaping: 'raw' | 'json' = 'raw') =>
  proveSeparability(DEFAULT_API.catalog, parse(source).tokens, escaping);

describe('a template', () => {
  it.each([
    ['$context.requestId $context.status', 'always'],
    ['$context.connectionId $context.identity.userAgent', 'always'],
    ['{"a":"$context.requestId","b":"$context.identity.userAgent"}', 'always'],
    ['{"a":"$context.routeKey","b":"$context.identity.userAgent"}', 'expected'],
    ['$context.connectionId$context.messageId', 'never'],
    ['$context.connectionId=$context.messageId', 'never'],
    ['$context.identity.userAgent $context.error.message', 'never'],
    ['"$context.identity.userAgent" "$context.error.message"', 'expected'],
    ['$context.identity.userAgent $context.stage $context.identity.userAgent', 'by-line'],
  ])('%s: %s', (source, kind) => {
    expect(prove(source).kind).toBe(source.endsWith('requestId $context.requestId') ? 'always' : kind);
  });

  it('that is escaped can be told apart inside of quotes, whatever its values hold', () => {
    const source = '{"a":"$context.routeKey","b":"$context.identity.userAgent"}';
    expect([prove(source).kind, prove(source, 'json').kind]).toEqual(['expected', 'always']);
  });

  it('with one variable twice is no counterexample by two different values of it', () => {
    const source = '$context.messageId=$context.messageId';
    expect(prove(source)).toEqual({ kind: 'by-line', counterexample: undefined });
    expect(findConfusion(DEFAULT_API.catalog, parse(source).tokens, 'raw')).toBeUndefined();
  });

  it('that cannot be told apart comes with a line that both readings print', () => {
    const names = [
      'messageId',
      'routeKey',
      'status',
      'identity.userAgent',
      'stage',
      'identity.sourceIp',
      'error.message',
    ];
    const token = fc.oneof(
      fc.constantFrom(...names).map((name) => `$context.${name}`),
      fc.constantFrom(' ', '-', ',', ' k=', '/', ':', '한'),
    );
    let shown = 0;
    fc.assert(
      fc.property(fc.array(token, { maxLength: 7 }), (parts) => {
        const template = parse(parts.join(''));
        const result = prove(template.source);
        const counterexample = 'counterexample' in result ? result.counterexample : undefined;
        if (!counterexample) return;
        shown++;
        const { line, names: order, readings } = counterexample;
        const again = readings.map(
          (values) => render(DEFAULT_API.catalog, template, scenarioOf(order, values)).text,
        );
        expect(again).toEqual([line, line]);
        expect(readings[0]).not.toEqual(readings[1]);
      }),
      { numRuns: 400 },
    );
    expect(shown).toBeGreaterThan(20);
  });
});

const [ANY] = SCENARIOS;
function scenarioOf(names: readonly string[], values: readonly (string | undefined)[]): Scenario {
  if (!ANY) throw new Error('No scenario');
  const filled = names.flatMap((name, i) => (values[i] === undefined ? [] : [[name, values[i]] as const]));
  return { ...ANY, values: Object.fromEntries(filled) };
}
