import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { applyEdits } from '../template/edit.ts';
import { parse } from '../template/parse.ts';
import { fixAll } from './fixAll.ts';
import { createContext, lint } from './lint.ts';
import type { Diagnostic } from './rule.ts';
import { PARTS } from './testing/parts.ts';

/** One of each kind is enough here, and quicker. */
const KINDS: readonly string[] = ['connect', 'plainHttpRequest', 'functionRaised', 'hostileUserAgent'];
const scenarios = SCENARIOS.filter(({ id }) => KINDS.includes(id));
const lintSource = (source: string): Diagnostic[] =>
  lint(createContext(DEFAULT_API, parse(source), scenarios, 'raw', PARTS));

/** Values as people write them, right and wrong. */
const value = fc.constantFrom(
  '$context.requestId',
  '$context.status',
  '$context.connectionId',
  '$context.integrationLatency',
  '$context.integration.latency',
  '$context.integration.error',
  '$context.identity.userAgent',
  '$context.identity.sourceIP',
  '$context.identity.apiKey',
  '$context.error',
  '$context.error.message',
  '$context.authorizer.property',
  '$context.authorizer.claims.property',
  '$context.authorizer.tenantId',
  '$context.httpMethod',
  '$context.responseLength',
  '$context.time',
  '$context.statuss',
  '$context.stage-x',
  '$context.stage.',
  '$context.waf.status',
  '$context.requestOverride.header.a',
  '$context.apiId$context.stage',
  '$$context.stage',
  '${context.eventType}',
  '$connection.connectionId',
  '$Context.requestId',
  '$input.body',
  '.status',
  'context.stage',
  'text',
);
const key = fc.constantFrom('id', 'a', 'b', 'error-message', 'x.y', 'status');

const jsonField = fc
  .tuple(key, value, fc.constantFrom('"', '"', '"', '', '\\"'))
  .map(([name, text, quote]) =>
    quote === '\\"' ? `"${name}":"\\"${text}\\""` : `"${name}":${quote}${text}${quote}`,
  );
const json = fc
  .tuple(fc.array(jsonField, { minLength: 1, maxLength: 5 }), fc.constantFrom(',', ', ', ',', ' ', ',\n'))
  .map(([fields, comma]) => `{${fields.join(comma)}}`);
const xml = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), value), { minLength: 1, maxLength: 4 })
  .map((fields) => `<r>${fields.map(([name, text]) => `<${name}>${text}</${name}>`).join('')}</r>`);
const delimited = fc
  .tuple(fc.array(value, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', ',', ', ', '|', ' \\ ', '\n'))
  .map(([values, delimiter]) => values.join(delimiter));
const spoil = fc.constantFrom<(source: string) => string>(
  (source) => source,
  (source) => `'${source}'`,
  (source) => `${source}\n`,
  (source) => `${source}\\n`,
  (source) => source.replace('"', ''),
  (source) => source.replace(/\}$/, ''),
  (source) => source.replace('$context', '\\$context'),
  (source) => source.replaceAll('"', '“'),
);
const template = fc
  .tuple(fc.oneof(json, json, xml, delimited), spoil)
  .map(([source, spoiled]) => spoiled(source));

/** How often a finding is there, by what it says: another one of the same rule may have been hidden behind it. */
const count = (found: readonly Diagnostic[], { rule, title }: Diagnostic): number =>
  found.filter((other) => other.rule === rule && other.title.en === title.en).length;

/** Whether fields may go from a template of so many, the last of which has `colon` between key and value. */
function offersRemoval(rows: number, colon: string): boolean {
  const members = Array.from({ length: rows - 1 }, (_, i) => `"k${i}":"$context.foo${i}",`);
  return lintSource(`{${members.join('')}"a"${colon}"b"}`).some(
    ({ fix }) => fix?.label.en === 'Remove field',
  );
}

describe('every fix', () => {
  it('are worked out for the fields of a broken template while it is no longer than any real one', () => {
    expect([offersRemoval(100, '::'), offersRemoval(101, '::'), offersRemoval(101, ':')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('removes what it was offered for', () => {
    fc.assert(
      fc.property(template, (source) => {
        const before = lintSource(source);
        for (const found of before) {
          if (!found.fix) continue;
          const after = lintSource(applyEdits(source, found.fix.edits));
          expect(count(after, found), `${found.title.en} in ${source}`).toBeLessThan(count(before, found));
        }
      }),
      { seed: 41, numRuns: 120 },
    );
  });

  it('adds no error', () => {
    fc.assert(
      fc.property(template, (source) => {
        const before = lintSource(source);
        // What cannot be parsed hides the errors behind it.
        if (before.some(({ severity }) => severity === 'error')) return;
        for (const { fix, title } of before) {
          if (!fix) continue;
          const after = lintSource(applyEdits(source, fix.edits));
          const errors = after.filter(({ severity }) => severity === 'error').map((found) => found.title.en);
          expect(errors, `${title.en} in ${source}`).toEqual([]);
        }
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});

describe('all fixes together', () => {
  it('come to an end, at which nothing safe is left to do', () => {
    fc.assert(
      fc.property(template, (source) => {
        const { source: fixed } = fixAll(source, lintSource);
        expect(lintSource(fixed).filter(({ fix }) => fix?.safe)).toEqual([]);
        expect(fixAll(fixed, lintSource).applied).toBe(0);
      }),
      { seed: 43, numRuns: 120 },
    );
  });

  it('leave every key as it is, for dashboards read it', () => {
    const twice =
      '{"id":"$context.requestId","errorMessageString":"$context.error.messageString","n":1,"errorMessageString2":"$context.error.messageString","why":"$context.error.messageString"}';
    expect(fixAll(twice, lintSource).source).toBe(
      '{"id":"$context.requestId","errorMessageString":"$context.error.message","n":1,"errorMessageString2":"$context.error.message","why":"$context.error.message"}',
    );
    const wrongCase = '{"id":"$context.requestId","sourceIP":"$context.identity.sourceIP"}';
    expect(fixAll(wrongCase, lintSource).source).toContain('"sourceIP":"$context.identity.sourceIp"');
  });

  it('leave what correct fields log', () => {
    const good = [
      '"id":"$context.requestId"',
      '"status":$context.status',
      '"note":"a  b"',
      '"ip":"$context.stage"',
    ];
    fc.assert(
      fc.property(fc.subarray(good, { minLength: 1 }), jsonField, (fields, bad) => {
        const { source } = fixAll(`{${[...fields, bad.replace(/^"[^"]*"/, '"bad"')].join(',')}}`, lintSource);
        for (const field of fields) expect(source).toContain(field);
      }),
      { seed: 44, numRuns: 80 },
    );
  });
});
