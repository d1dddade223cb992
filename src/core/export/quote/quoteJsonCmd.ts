import { escapeUnit } from './escapeUnit.ts';
import { quoteJsonAscii } from './quoteJsonAscii.ts';

/**
 * A JSON string without any character that cmd gives a meaning: percent signs and exclamation marks (variables),
 * carets, ampersands, pipes, angle brackets and parentheses, and the question mark, as `/?` anywhere behind
 * `echo` prints help. Escapes of JSON instead of cmd's own, because those differ between a prompt and a file.
 */
export function quoteJsonCmd(text: string): string {
  return quoteJsonAscii(text).replaceAll(/[%^&|<>()?]/g, escapeUnit);
}
