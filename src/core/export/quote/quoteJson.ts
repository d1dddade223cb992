import { escapeUnit } from './escapeUnit.ts';

/**
 * A JSON string with its quotes. Non-ASCII text stays readable, but for what breaks lines in JavaScript;
 * half of a surrogate pair becomes an escape, as no encoding holds it.
 */
export function quoteJson(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, escapeUnit);
}
