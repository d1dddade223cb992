import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../core/template/parse.ts';
import type { Syntax } from '../../core/template/fields/fields.ts';
import { literalRuns } from './literalRuns.ts';

/** Words in brackets, punctuation bare, a variable as `*`. */
function show(source: string, kind: Syntax): string {
  return literalRuns(parse(source).tokens, kind)
    .map((runs) => runs.map(({ text, quiet }) => (quiet ? text : `[${text}]`)).join('') || '*')
    .join('');
}

describe('literalRuns', () => {
  it('tells the keys of JSON from its punctuation', () => {
    expect(show('{"id":"$context.requestId","ms":$context.integrationLatency}', 'json')).toBe(
      '{"[id]":"*","[ms]":*}',
    );
  });

  it('takes all that stands in a string for words, across variables and escaped quotes', () => {
    expect(show('{"a":"{ $context.stage, }","b":"x\\"y"}', 'json')).toBe(
      '{"[a]":"[{ ]*[, }]","[b]":"[x\\"y]"}',
    );
  });

  it('takes literal values of JSON for words', () => {
    expect(show('[1, true]', 'json')).toBe('[[1], [true]]');
  });

  it('tells names and text of XML from its punctuation', () => {
    expect(show('<r id="$context.requestId">on $context.stage</r>', 'xml')).toBe(
      '<[r] [id]="*">[on ]*</[r]>',
    );
  });

  it('leaves delimited lines and plain text whole', () => {
    expect(show('$context.stage, "$context.requestId"', 'delimited')).toBe('*[, "]*["]');
  });

  it('loses no character of a literal', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('json', 'xml', 'text'), (source, kind) => {
        const { tokens } = parse(source);
        const runs = literalRuns(tokens, kind);
        tokens.forEach((token, i) => {
          const text = token.kind === 'literal' ? token.text : '';
          expect((runs[i] ?? []).map((run) => run.text).join('')).toBe(text);
        });
      }),
      { seed: 7 },
    );
  });
});
