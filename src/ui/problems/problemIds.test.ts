import { expect, test } from 'vitest';
import { problemIds } from './problemIds.ts';

test('ids tell the findings of one rule apart', () => {
  expect(problemIds([{ rule: 'a' }, { rule: 'b' }, { rule: 'a' }])).toEqual(['a:0', 'b:0', 'a:1']);
});

test('a removed row leaves the ids of the other rules as they were', () => {
  const before = problemIds([{ rule: 'a' }, { rule: 'b' }, { rule: 'b' }]);
  expect(problemIds([{ rule: 'b' }, { rule: 'b' }])).toEqual(before.slice(1));
});
