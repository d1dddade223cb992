import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leftWords } from './glossary.ts';
import { shownTexts } from './shownTexts.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const WORDS = leftWords(ROOT);

describe('the glossary', () => {
  it.each([
    ['behind', 'A space behind the name.', 'A name `behind` it.'],
    ['refuse*', 'AWS refused it.', 'AWS rejected it.'],
    ['id', 'The id of a request.', 'An ID, a grid and `id`.'],
    ['주의', '주의 4개', '경고 4개'],
    ['미리 보기', '미리 보기의 줄', '미리보기의 줄'],
    ['카탈로그', '카탈로그에는 항상 비어 있음', '변수 목록에는 항상 비어 있음'],
    ['지우세요', '공백을 지우세요.', '공백을 삭제하세요.'],
    ['unwrap*', 'Unwrap', 'Remove nesting'],
  ])('finds %s', (word, bad, good) => {
    const entry = WORDS.find((left) => left.word === word);
    expect(entry?.isIn(bad)).toBe(true);
    expect(entry?.isIn(good)).toBe(false);
  });
});

describe('the texts of the app', () => {
  const texts = shownTexts(ROOT);

  it('are found in both languages, in every part that has words', () => {
    for (const locale of ['en', 'ko'] as const) {
      for (const part of [
        'i18n',
        'core/lint',
        'core/catalog',
        'core/explain',
        'core/export',
        'core/import',
        'state',
        'ui',
      ]) {
        expect(
          texts.filter((text) => text.locale === locale && text.place.startsWith(`src/${part}/`)).length,
          `${part}, ${locale}`,
        ).toBeGreaterThan(0);
      }
    }
  });

  it('keep to the words of the glossary', () => {
    const left = texts.flatMap(({ place, locale, text }) =>
      WORDS.filter((entry) => entry.locale === locale && entry.isIn(text)).map(
        ({ word, instead }) => `${place}: “${word}”, say “${instead}”: ${text}`,
      ),
    );
    expect(left).toEqual([]);
  });
});
