import { escapeUnit } from './escapeUnit.ts';
import { quoteJson } from './quoteJson.ts';

/**
 * A JSON string in printable ASCII, for files that a pasted command writes: the AWS CLI reads a `file://` in
 * the encoding of the locale. `!` is escaped too, as shells look for history references at a prompt; bash 5.2
 * and zsh 5.9 leave here-documents alone, older ones are unverified.
 */
export function quoteJsonAscii(text: string): string {
  return quoteJson(text).replace(/[^ -~]|!/g, escapeUnit);
}
