import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/core/text.ts';

/** A word that no text may use, and what it says instead. */
export interface LeftWord {
  readonly locale: Locale;
  readonly word: string;
  readonly instead: string;
  /** Whether a text has it. Code between backticks does not count. */
  readonly isIn: (text: string) => boolean;
}

/** The words under "not" in the glossary of CONTRIBUTING.md. Throws an Error where there is no glossary. */
export function leftWords(root: string): readonly LeftWord[] {
  const rows = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 7);
  const words = rows
    .slice(rows.findIndex((cells) => cells[1] === 'meaning') + 2)
    .flatMap(([, , english = '', notEnglish = '', korean = '', notKorean = '']) => [
      ...listOf(notEnglish).map((word) => leftWord('en', word, english)),
      ...listOf(notKorean).map((word) => leftWord('ko', word, korean)),
    ]);
  if (words.length === 0) throw new Error('CONTRIBUTING.md has no glossary');
  return words;
}

const listOf = (cell: string): readonly string[] => cell.split(', ').filter((word) => word !== '');

function leftWord(locale: Locale, word: string, instead: string): LeftWord {
  const pattern = locale === 'en' ? englishPattern(word) : new RegExp(escapeForRegExp(word));
  return {
    locale,
    word,
    instead,
    isIn: (text) => pattern.test(text.replaceAll(/`[^`]*`/g, '`…`')),
  };
}

/** English words stand alone; Korean ones take endings. */
function englishPattern(word: string): RegExp {
  const stem = escapeForRegExp(word.replace(/\*$/, ''));
  // `id` is a word and `ID` another, so what is written small is found small, also at the start of a sentence.
  const flags = word === word.toLowerCase() && /^ids?$/.test(word) ? 'u' : 'iu';
  return new RegExp(`(?<![\\w-])${stem}${word.endsWith('*') ? '\\w*' : ''}(?![\\w-])`, flags);
}

const escapeForRegExp = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
