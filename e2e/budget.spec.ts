import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { startScripts } from '../scripts/bench/startScripts.ts';

/** Of brotli, in bytes: what the app may need before it takes over the page. */
const BUDGET = 180_000;

test('the scripts that the app starts with keep to their budget', () => {
  const scripts = startScripts('dist');
  const total = scripts.reduce((sum, { brotli }) => sum + brotli, 0);
  expect(total, JSON.stringify(scripts)).toBeLessThanOrEqual(BUDGET);
});

test('the editor is not among them', () => {
  const names = startScripts('dist').map(({ name }) => name.replace(/-.*/, ''));
  expect(names.toSorted()).toEqual(['app', 'boot', 'en', 'rolldown']);
});

/**
 * What a server sends before it waits for the first answer is 14,600 bytes of ten packets; the head of the answer
 * has its part of them.
 */
const FIRST_PACKETS = 14_200;

for (const page of ['index.html', 'ko/index.html']) {
  test(`the page comes with the first packets (${page})`, () => {
    expect(brotliCompressSync(readFileSync(`dist/${page}`)).length).toBeLessThanOrEqual(FIRST_PACKETS);
  });
}
