import { describe, expect, it } from 'vitest';
import { checkFixAll, checkFixes } from '../scripts/corpus/checkFixes.ts';
import { compareFindings, compareFixes, type Changes } from '../scripts/corpus/compare.ts';
import { judge, missed } from '../scripts/corpus/judge.ts';
import { loadLinter } from '../scripts/corpus/linter.ts';
import { lintFormats } from '../scripts/corpus/lintFormats.ts';
import { OWN_FORMATS, readFormats, readMustFind, readVerdicts } from '../scripts/corpus/readCorpus.ts';
import { isSuggestion } from '../src/core/lint/isSuggestion.ts';
import { planSuggestions } from '../src/core/lint/planSuggestions.ts';
import type { Diagnostic } from '../src/core/lint/rule.ts';

const formats = readFormats(OWN_FORMATS);
const linter = await loadLinter();
const findings = lintFormats(linter, formats);
const { budget, classes } = readVerdicts();

const counts = (changes: Changes<unknown>): number[] =>
  [changes.added, changes.removed, changes.changed].map(({ length }) => length);

describe('the formats of the project', () => {
  it('bring up only findings whose class is judged, none of them wrong', () => {
    const { counts: verdicts, unjudged } = judge(findings, classes);
    expect([...unjudged.keys()]).toEqual([]);
    expect(verdicts.wrong).toBe(0);
    // Where there are fewer, the budget falls with them.
    expect(verdicts.misleading).toBe(budget.misleading);
  });

  it('bring up all that must be found', () => {
    expect(missed(findings, readMustFind())).toEqual([]);
  });

  it('are mended by every fix, alone and all at once', () => {
    expect(checkFixes(linter, formats, findings).failures).toEqual([]);
    expect(checkFixAll(linter, formats).failures).toEqual([]);
  });

  it('have no suggestion left, and no new error, when all are taken', () => {
    for (const { id, format } of formats) {
      const { source, steps } = planSuggestions(format, linter.lintSource);
      const after = linter.lintSource(source);
      expect(after.filter(isSuggestion), id).toEqual([]);
      const errors = (text: string) =>
        linter.lintSource(text).filter(({ severity }: Diagnostic) => severity === 'error').length;
      expect(errors(source), id).toBeLessThanOrEqual(errors(format));
      if (!linter.lintSource(format).some(isSuggestion)) expect(steps, id).toEqual([]);
    }
  });
});

describe('a corpus run', () => {
  it('gives each class a reason in a sentence', () => {
    for (const [name, [verdict, reason]] of Object.entries(classes)) {
      expect(['right', 'wrong', 'misleading'], name).toContain(verdict);
      expect(reason, name).toMatch(/^\S.{20,}\.$/);
    }
  });

  it('tells a class without a verdict', () => {
    const { unjudged } = judge(findings.slice(0, 1), {});
    expect(unjudged.size).toBe(1);
  });

  it('tells what is not found any more', () => {
    expect(missed([], { 'id-and-ip': ['require-status'] })).toEqual(['#id-and-ip require-status']);
    expect(missed(findings, { 'rest-copy': ['no-foreign-variable path'] })).toHaveLength(1);
  });

  it('counts findings and fixes apart, by what they say and do', () => {
    const [first, second, third] = findings.filter(({ fixes }) => fixes.length === 1);
    if (!first || !second || !third) throw new Error('Too few findings with a fix');
    const renamed = { ...second, fixes: second.fixes.map((fix) => ({ ...fix, label: 'Other' })) };
    const before = [first, second];
    const after = [renamed, { ...third, title: 'Other' }];
    expect(counts(compareFindings(before, after))).toEqual([1, 1, 0]);
    expect(counts(compareFixes(before, after))).toEqual([1, 1, 1]);
    expect(counts(compareFindings([third], [{ ...third, title: 'Other' }]))).toEqual([0, 0, 1]);
    expect(counts(compareFindings(findings, findings))).toEqual([0, 0, 0]);
  });

  it('tells a fix that breaks something', () => {
    const [finding] = findings.filter(({ format, fixes }) => format === 'same-key' && fixes.length > 0);
    if (!finding) throw new Error('No finding with a fix');
    const result = '{"a":$context.requestId "b"}';
    const broken = { ...finding, fixes: finding.fixes.map((fix) => ({ ...fix, result })) };
    expect(checkFixes(linter, formats, [broken]).failures.length).toBeGreaterThan(0);
  });
});
