import { expect, it } from 'vitest';
import { KEEP_FOREVER, RETENTION_DAYS } from '../../settings/retention.ts';
import { nameRetention } from './nameRetention.ts';

it('has a name of its own for every retention', () => {
  const names = RETENTION_DAYS.map(nameRetention);
  expect(new Set(names).size).toBe(RETENTION_DAYS.length);
  expect(names).not.toContain(nameRetention(KEEP_FOREVER));
  expect(nameRetention(30)).toBe('RetentionDays.ONE_MONTH');
});
