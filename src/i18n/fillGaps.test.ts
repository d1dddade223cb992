import { expect, it } from 'vitest';
import { en } from './en.ts';
import { fillGaps } from './fillGaps.ts';

it('says in English what a language has no words for', () => {
  const some = fillGaps(en, { app: { build: 'ビルド' }, exportPanel: { scopes: { full: 'すべて' } } });
  expect(some.app).toEqual({ ...en.app, build: 'ビルド' });
  expect(some.exportPanel.scopes).toEqual({ ...en.exportPanel.scopes, full: 'すべて' });
  expect(some.catalog).toEqual(en.catalog);
  expect(en.app.build).not.toBe('ビルド');
});

it('takes functions and lists whole', () => {
  const whole = { count: (n: number) => `${n} lines`, list: ['a', 'b'] };
  const filled = fillGaps(whole, { count: (n: number) => `${n}行`, list: ['c'] });
  expect(filled.count(2)).toBe('2行');
  expect(filled.list).toEqual(['c']);
});
