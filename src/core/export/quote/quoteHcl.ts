import { escapeUnit } from './escapeUnit.ts';
import { INVISIBLE } from './invisible.ts';

/**
 * A string of HCL, as Terraform and OpenTofu read it. Only `${` and `%{` are doubled: a `$` or a `%` before
 * anything else stands for itself, and doubled it would arrive twice. HCL composes what it reads (NFC), so a
 * decomposed text does not come back as it was.
 * https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function quoteHcl(text: string): string {
  const escaped = text.replace(/["\\]/g, String.raw`\$&`).replace(/[$%](?=\{)/g, '$&$&');
  return `"${escaped.replace(INVISIBLE, escapeUnit)}"`;
}
