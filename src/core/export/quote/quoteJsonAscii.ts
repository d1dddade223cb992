import { escapeUnit } from './escapeUnit.ts';
import { quoteJson } from './quoteJson.ts';

/**
 * A JSON string in printable ASCII, for files that a pasted command writes: the AWS CLI reads a `file://` in
 * the encoding of the locale, and old shells look for history references (`!`) in here-documents too.
 */
export function quoteJsonAscii(text: string): string {
  return quoteJson(text).replace(/[^ -~]|!/g, escapeUnit);
}
