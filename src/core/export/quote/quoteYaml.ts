import { escapeUnit } from './escapeUnit.ts';
import { quoteJson } from './quoteJson.ts';

/**
 * What YAML 1.1 or 1.2 does not let stand for itself in a quoted scalar (controls, the breaks of 1.1,
 * surrogates, U+FFFE and U+FFFF), and what no one can see (no-break and zero-width spaces, marks of
 * direction, the byte order mark).
 */
const ESCAPED =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u206f\ufeff\ufffe\uffff]/gu;

/**
 * A YAML scalar that every parser of 1.1 and 1.2 reads as exactly this string. Between single quotes, which
 * keep JSON readable; between double quotes with escapes where a character needs one.
 */
export function quoteYaml(text: string): string {
  if (text.search(ESCAPED) === -1) return `'${text.replaceAll("'", "''")}'`;
  return quoteJson(text).replace(ESCAPED, escapeUnit);
}
