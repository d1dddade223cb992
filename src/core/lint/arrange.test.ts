import { expect, test } from 'vitest';
import { arrange, groupSizes, kindOf } from './arrange.ts';
import { FINDINGS_LIMIT } from './findingsLimit.ts';
import type { Diagnostic } from './rule.ts';

const text = (words: string) => ({ en: words, ko: words });

const problem = (rule: string, from: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  rule,
  from,
  to: from + 1,
  severity: 'warning',
  evidence: 'documented',
  docs: '',
  title: text(rule),
  reason: text(rule),
  brief: text(rule),
  fix: { label: text('Fix'), edits: [], safe: false, done: text('Fixed') },
  ...more,
});

const placesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ from }) => from);

test('three equal problems stand together where the first of them is, and two stay in their places', () => {
  const three = [problem('a', 1), problem('b', 2), problem('a', 3), problem('b', 4), problem('a', 5)];
  expect(placesOf(arrange(three))).toEqual([1, 3, 5, 2, 4]);
  expect([...groupSizes(three).values()]).toEqual([3]);
  expect(placesOf(arrange(three.slice(0, 4)))).toEqual([1, 2, 3, 4]);
});

test('the gravest come first, whatever group there is', () => {
  const mixed = [problem('a', 1), problem('a', 2), problem('a', 3), problem('b', 9, { severity: 'error' })];
  expect(placesOf(arrange(mixed))).toEqual([9, 1, 2, 3]);
});

test('notes and problems without a fix are no group, nor those that say something else', () => {
  expect(kindOf(problem('a', 1, { severity: 'info' }))).toBeUndefined();
  expect(kindOf(problem('a', 1, { fix: undefined }))).toBeUndefined();
  expect(kindOf(problem('a', 1))).not.toBe(kindOf(problem('a', 1, { brief: text('other') })));
});

test('a full list is arranged without losing one', () => {
  const many = Array.from({ length: FINDINGS_LIMIT }, (_, i) => problem(i % 2 ? 'a' : 'b', i));
  expect(arrange(many)).toHaveLength(many.length);
});
