import type { Text } from '../../text.ts';
import type { Escapes } from './escapes.ts';
import type { Part, StringLiteral } from './language.ts';
import { readQuoted } from './readQuoted.ts';

const CHARACTER = /'(?:\\[^\n\r]{1,10}?|[^\\'\n\r]{1,2})'/y;

/** A character in single quotes; a text in them is none of the language. */
export function readCharacter(text: string, at: number, escapes: Escapes): StringLiteral {
  CHARACTER.lastIndex = at;
  const isCharacter = CHARACTER.test(text);
  const literal = readQuoted(text, at + 1, { quote: "'", escapes });
  return isCharacter ? literal : { ...literal, isOdd: true };
}

/** A string that reads no escapes, with a note where it looks as if it should. */
export function rawLiteral(to: number, parts: readonly Part[], language: string): StringLiteral {
  const isOddlyEscaped = parts.some((part) => typeof part === 'string' && /\\["'\\nrt]/.test(part));
  return { to, parts, ...(isOddlyEscaped && { note: keepsBackslashes(language) }) };
}

const keepsBackslashes = (language: string): Text => ({
  en: `A ${language} raw string keeps its backslashes.`,
  ko: `${language} 원시 문자열에는 백슬래시가 그대로 남습니다.`,
});
