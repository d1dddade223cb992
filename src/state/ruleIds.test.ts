import { expect, it } from 'vitest';
import { sanitizeRuleIds } from './ruleIds.ts';

it('keeps ids, each once, and nothing else', () => {
  expect(sanitizeRuleIds(['a', 'b', 'a', 3, null, { id: 'c' }, 'x'.repeat(81)])).toEqual(['a', 'b']);
});

it('makes an empty list of what is none, and a short one of a long one', () => {
  for (const value of [undefined, null, 'a', 3, {}, { length: 2 }])
    expect(sanitizeRuleIds(value)).toEqual([]);
  expect(sanitizeRuleIds(Array.from({ length: 999 }, (_, i) => `rule-${i}`))).toHaveLength(200);
});
