import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { lackingBeside, lackingTexts, lackingWords } from '../../scripts/words/lackingTexts.ts';
import { LOCALES } from '../../src/core/text.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

it('lists a text beside its English, once the language has none', () => {
  const code = `const a = { en: 'one', ko: '하나' };\nconst b = { en: 'two', ko: '둘', ja: '二' };`;
  expect(lackingBeside(code, 'ja')).toEqual([{ line: 1, text: "'one'" }]);
  expect(lackingBeside(code, 'ko')).toEqual([]);
});

it('lists the words of a section that another language has not', () => {
  const english = `export const a = {\n  one: 'one',\n  more: { two: 'two', lines: (n: number) => \`\${n} lines\` },\n};`;
  const own = `export const a = { more: { two: '二' } };`;
  expect(lackingWords(english, own).map(({ line, text }) => `${line} ${text}`)).toEqual([
    "2 'one'",
    '3 (n: number) => `${n} lines`',
  ]);
  expect(lackingWords(english, '')).toHaveLength(3);
});

it('finds nothing that English or Korean lacks, and everything for a language that nobody has begun', () => {
  for (const locale of LOCALES.slice(0, 2)) expect(lackingTexts(ROOT, locale)).toEqual([]);
  expect(lackingTexts(ROOT, 'xx').length).toBeGreaterThan(1500);
});
