import { expect, test } from '@playwright/test';
import { startScripts } from '../scripts/bench/startScripts.mjs';

/** Of brotli, in bytes: what the app may need before it takes over the page. */
const BUDGET = 180_000;

test('the scripts that the app starts with keep to their budget', () => {
  const scripts = startScripts('dist');
  const total = scripts.reduce((sum, { brotli }) => sum + brotli, 0);
  expect(total, JSON.stringify(scripts)).toBeLessThanOrEqual(BUDGET);
});

test('the editor is not among them', () => {
  const names = startScripts('dist').map(({ name }) => String(name).replace(/-.*/, ''));
  expect(names.toSorted()).toEqual(['app', 'boot', 'en', 'rolldown']);
});
