import { escapeUnit } from './escapeUnit.ts';
import { INVISIBLE } from './invisible.ts';
import { quoteJson } from './quoteJson.ts';

/**
 * A YAML scalar that every parser of 1.1 and 1.2 reads as exactly this string. Between single quotes, which
 * keep JSON readable; between double quotes with escapes where a character needs one, which covers all that YAML
 * 1.1 or 1.2 does not let stand for itself.
 */
export function quoteYaml(text: string): string {
  if (text.search(INVISIBLE) === -1) return `'${text.replaceAll("'", "''")}'`;
  return quoteJson(text).replace(INVISIBLE, escapeUnit);
}
