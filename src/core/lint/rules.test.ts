import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../api/page.ts';
import { DEFAULT_API } from '../apis/apis.ts';
import { inLocale, LOCALES, type Text } from '../text.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { editDistance } from '../catalog/editDistance.ts';
import { applyEdits } from '../template/edit.ts';
import { parse } from '../template/parse.ts';
import { fixAll } from './fixAll.ts';
import { createContext, lint } from './lint.ts';
import { SEVERITIES, type Diagnostic } from './rule.ts';
import { EXAMPLES } from './examples.ts';
import { RULES } from './rules.ts';
import { PARTS } from './testing/parts.ts';

const lintSource = (source: string, disabled: readonly string[] = []): Diagnostic[] =>
  lint(createContext(DEFAULT_API, parse(source), SCENARIOS, 'raw', PARTS), disabled);
const only = (id: string, source: string): Diagnostic[] =>
  lintSource(source).filter(({ rule }) => rule === id);
/** What a short format lacks, which is not what most tests are about. */
const ADVICE = RULES.map(({ id }): string => id).filter((id) => /^require-(?!request-id)/.test(id));
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const camel = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const rank = ({ severity }: Diagnostic): number => SEVERITIES.indexOf(severity);

/** Room for a line of a problem in a panel of 344 px. */
const WIDTH = 290;

/** About how long a text runs in pixels: Latin letters, Hangul, and code, which is half an em of 13 px wide. */
function lengthOf(text: string, latin: number, hangul: number): number {
  const parts = text.split('`').map((part, i) => {
    if (i % 2 === 1) return part.length * 6.5;
    const wide = part.match(/[가-힣]/g)?.length ?? 0;
    return wide * hangul + (part.length - wide) * latin;
  });
  return parts.reduce((sum, part) => sum + part, 0);
}

function expectText(text: Text): void {
  for (const locale of LOCALES) {
    expect(inLocale(text, locale).trim()).not.toBe('');
    expect(inLocale(text, locale)).not.toMatch(/undefined|NaN|\[object/);
    expect(inLocale(text, locale).split('`').length % 2, `open backtick in ${inLocale(text, locale)}`).toBe(
      1,
    );
  }
  expect(text.ko).toMatch(/[가-힣]|^`[^`]*`$|^AWS/);
}

describe('the registry', () => {
  it('lists every file of rules/, and nothing else', () => {
    const files = readdirSync(new URL('rules/', import.meta.url)).filter(
      (file) => !file.endsWith('.test.ts'),
    );
    expect(RULES.map(({ id }) => `${camel(id)}.ts`).toSorted()).toEqual(files.toSorted());
    expect(RULES.map(({ id }) => kebab(camel(id)))).toEqual(RULES.map(({ id }) => id));
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
});

/** What a near miss may differ in from what a rule finds. */
const NEAR = 16;

/** What two texts have in common at both ends adds nothing, and takes minutes where they are long. */
function distanceOf(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return editDistance(a.slice(start, a.length - end), b.slice(start, b.length - end), NEAR);
}

describe.each(RULES)('$id', (rule) => {
  const examples = EXAMPLES[rule.id];
  if (!examples) throw new Error(`No examples of ${rule.id}`);
  it('has words in every language, a source and examples', () => {
    expectText(examples.summary);
    expect(pageOf(DEFAULT_API, rule.docs)).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    expect(examples.good.length).toBeGreaterThanOrEqual(2);
    expect(examples.bad.length).toBeGreaterThanOrEqual(2);
  });

  it('stays silent about a near miss', () => {
    const { template } = examples.twin;
    expect(only(rule.id, template)).toEqual([]);
    expect(examples.bad.map(({ fixed }) => fixed)).not.toContain(template);
    const distances = examples.bad.map((bad) => distanceOf(template, bad.template));
    expect(Math.min(...distances)).toBeLessThanOrEqual(Math.min(NEAR, template.length / 2));
  });

  it.each(examples.good)('finds nothing in $template', ({ template }) => {
    expect(only(rule.id, template)).toEqual([]);
  });

  it.each(examples.bad)('finds $template, once, and says so in every language', ({ template }) => {
    const found = only(rule.id, template);
    expect(found).toHaveLength(1);
    for (const { title, reason, brief, fix, from, to, scenarios } of found) {
      for (const text of [title, reason, brief, ...(fix ? [fix.label, fix.done] : [])]) expectText(text);
      expect(brief.en.length).toBeLessThanOrEqual(24);
      expect(title.en).not.toMatch(/\.$/);
      for (const locale of LOCALES) {
        expect(lengthOf(inLocale(title, locale), 7.1, 12.5), inLocale(title, locale)).toBeLessThanOrEqual(
          WIDTH,
        );
        expect(lengthOf(inLocale(reason, locale), 5.9, 11.5), inLocale(reason, locale)).toBeLessThanOrEqual(
          2 * WIDTH - 24,
        );
      }
      expect([0, from, to, template.length]).toEqual(
        [0, from, to, template.length].toSorted((a, b) => a - b),
      );
      if (scenarios) expect(scenarios.length).toBeGreaterThan(0);
    }
  });

  it.each(examples.bad)('mends $template as the example says, and adds nothing', ({ template, fixed }) => {
    const before = lintSource(template);
    const fix = before.find(({ rule: id }) => id === rule.id)?.fix;
    const after = fix && applyEdits(template, fix.edits);
    expect(after).toBe(fixed);
    if (after === undefined) return;
    expect(only(rule.id, after)).toEqual([]);
    const known = new Set(before.map(({ rule: id }) => id));
    // A name set right may turn out to be personal data, which is no fault of the fix.
    const added = lintSource(after).filter(({ rule: id, severity }) => !known.has(id) && severity !== 'info');
    expect(added).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  ' ',
  '\n',
  '\\\n',
  '\r\n',
  '-',
  '<a>',
  '</a>',
  '<a b="',
  '"k":',
  '"x":"$context.status"',
  '$context.requestId',
  '$context.integrationLatency',
  '$context.integration.latency',
  '$context.error.messageString',
  '$context.identity.userAgent',
  '$context.httpMethod',
  '$context.statuss',
  '$context.constructor',
  '$context',
  '`',
  '한',
  '\ud800',
);
const anySource = fc.oneof(
  fc.array(pieces, { maxLength: 16 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 12 }).map((parts) => `{${parts.join('')}}`),
  fc.string({ unit: 'binary' }),
);
const RUNS = { seed: 21, numRuns: 400 };

describe('lint', () => {
  it('reads anything, gives the same twice, in order, inside the text, with fixes that apply', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const found = lintSource(source);
        expect(lintSource(source)).toEqual(found);
        expect(found.map(rank)).toEqual(found.map(rank).toSorted((a, b) => a - b));
        for (const { from, to, fix, title, reason, brief } of found) {
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(source.length);
          for (const text of [title, reason, brief]) expectText(text);
          if (fix) expect(applyEdits(source, fix.edits)).not.toBe(source);
        }
      }),
      RUNS,
    );
  });

  it('says one thing about each variable', () => {
    const names = [
      'httpMethod',
      'statuss',
      'status.',
      'error',
      'integration.status',
      'authorizer.property',
      'authorizer.claims.property',
      'authorizer.claims.sub',
      'requestOverride.header.a',
      '',
    ];
    for (const name of names) {
      expect(lintSource(`{"id":"$context.requestId","x":"$context.${name}"}`, ADVICE), name).toHaveLength(1);
    }
  });

  it('finds nothing in a template that nobody has begun', () => {
    for (const blank of ['', ' ', '\t', '\n', ' \r\n\n ', ' '.repeat(4000)]) {
      expect(lintSource(blank), JSON.stringify(blank)).toEqual([]);
    }
  });

  it('leaves out the rules that are switched off', () => {
    expect(lintSource('{"ms":$context.integrationLatency}', ADVICE).map(({ rule }) => rule)).toEqual([
      'require-request-id',
      'no-bare-empty-value',
    ]);
    expect(lintSource('{"ms":$context.integrationLatency}', [...ADVICE, 'require-request-id'])).toHaveLength(
      1,
    );
  });

  it('names the key, counts the lines and tells which', () => {
    const [found] = lintSource('{"id":"$context.requestId","ms":$context.integrationLatency}');
    const broken = SCENARIOS.filter(({ values }) => !('integrationLatency' in values)).map(({ id }) => id);
    expect(found?.scenarios).toEqual(broken);
    expect(found?.title.en).toBe(`\`ms\` breaks ${broken.length} of ${SCENARIOS.length} lines`);
    expect(found?.brief.en).toBe(`empty on ${broken.length} lines`);
  });

  it('is sure that a bare value breaks lines only where it was recorded empty', () => {
    const [unlisted, recorded, unfilled] = only(
      'no-bare-empty-value',
      '{"a":$context.time,"b":$context.httpMethod,"c":$context.waf.status}',
    );
    expect(unlisted?.title.en).toBe('`a` likely breaks every log line');
    expect(unlisted?.reason.en).toMatch(/^`time` is likely empty/);
    expect(recorded?.title.en).toBe('`b` breaks every log line');
    expect(unfilled?.title.en).toBe('`c` likely breaks every log line');
  });

  it('does not count the lines that depend on what clients send', () => {
    const [found] = only('no-unescaped-value', '{"ua":"$context.identity.userAgent"}');
    expect(found?.scenarios).toHaveLength(1);
    expect(found?.title.en).toBe('`ua` may break lines');
  });

  it('knows that AWS lists another name for the request ID of a backend', () => {
    const [found] = only('no-foreign-variable', '{"id":"$context.awsEndpointRequestId"}');
    expect(found?.reason.en).toContain('`integration.requestId`');
  });

  it('reports every bare field at once, whatever else breaks the line', () => {
    const source = '{"id":$context.requestId,"ms":$context.integrationLatency,"m":$context.connectedAt}';
    const errors = lintSource(source).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, from }) => [rule, from])).toEqual([
      ['no-unparsable-line', 6],
      ['no-bare-empty-value', 30],
      ['no-bare-empty-value', 62],
    ]);
  });

  it('calls a value that is text by its name, even where it is empty on some lines', () => {
    const found = lintSource('{"id":"$context.requestId","route":$context.routeKey}', ADVICE);
    expect(found.map(({ rule, scenarios }) => [rule, scenarios?.length])).toEqual([
      ['no-unparsable-line', SCENARIOS.length],
    ]);
  });

  it('offers no quotes where text stands behind the value', () => {
    const [found] = only(
      'no-bare-empty-value',
      '{"ms":$context.integrationLatency ms,"id":"$context.requestId"}',
    );
    expect(found).toBeDefined();
    expect(found?.fix).toBeUndefined();
  });

  it('keeps quotes in values apart from a broken template', () => {
    const both = '{"id":"$context.requestId","ua":"$context.identity.userAgent" "n":1}';
    expect(lintSource(both, [...ADVICE, 'no-personal-data']).map(({ rule }) => rule)).toEqual([
      'no-unparsable-line',
      'no-unescaped-value',
    ]);
    const escaped = createContext(
      DEFAULT_API,
      parse('{"id":"$context.requestId","ua":"$context.identity.userAgent"}'),
      SCENARIOS,
      'json',
      PARTS,
    );
    expect(lint(escaped, [...ADVICE, 'no-personal-data'])).toEqual([]);
  });

  it('finds no fault with a template of its own advice', () => {
    for (const { good } of Object.values(EXAMPLES)) {
      for (const { template } of good.filter((example) => example.template.includes('$context.requestId'))) {
        expect(lintSource(template).filter(({ severity }) => severity === 'error')).toEqual([]);
      }
    }
  });

  it('takes on the longest templates that the page lets in without hanging', () => {
    const started = performance.now();
    expect(lintSource(`{"a":"${longest('$context.x ')}"}`).length).toBeLessThan(300);
    lintSource(`{${longest('"a":$context.integrationLatency,')}`);
    lintSource(`{${longest('"a"\n')}`);
    expect(performance.now() - started).toBeLessThan(6000);
  });
});

/** As much of a piece as the page lets in as one template. */
function longest(piece: string): string {
  return piece.repeat(Math.floor(65_500 / piece.length));
}

/** A diagnostic whose fix only makes the text longer. */
function growing(source: string): Diagnostic[] {
  return only('require-request-id', '{}').flatMap((found) =>
    found.fix
      ? [
          {
            ...found,
            fix: { ...found.fix, edits: [{ from: source.length, to: source.length, insert: 'x' }] },
          },
        ]
      : [],
  );
}

describe('fixAll', () => {
  it('mends all that is safe in one go', () => {
    const source =
      '{\n "ms": $context.integrationLatency,\n "err": $context.error.messageString,\n "v": "$context.httpMethod"\n}\n';
    expect(fixAll(source, (text) => lintSource(text))).toEqual({
      source:
        '{"requestId": "$context.requestId","ms": "$context.integrationLatency","err": "$context.error.message","v": "$context.httpMethod"}',
      applied: 4,
    });
  });

  it('changes nothing where nothing is safe to mend', () => {
    const source = '$context.requestId $context.httpMethod';
    expect(fixAll(source, (text) => lintSource(text))).toEqual({ source, applied: 0 });
  });

  it('reaches a fixed point that no safe fix changes', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const once = fixAll(source, (text) => lintSource(text));
        expect(lintSource(once.source).filter(({ fix }) => fix?.safe)).toEqual([]);
        expect(fixAll(once.source, (text) => lintSource(text))).toEqual({ source: once.source, applied: 0 });
      }),
      { seed: 22, numRuns: 300 },
    );
  });

  it('stops even where a fix never settles', () => {
    const { applied } = fixAll('', growing);
    expect(applied).toBeGreaterThan(1);
    expect(applied).toBeLessThanOrEqual(100);
  });
});
