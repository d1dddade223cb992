import { printLiteral, readLiteral } from '../json/printLiteral.ts';
import { quotePython } from '../quote/quotePython.ts';

const SYNTAX = {
  quote: quotePython,
  printKey: quotePython,
  words: { true: 'True', false: 'False', null: 'None' },
  indent: 4,
} as const;

/** A format as the call of `json.dumps` that gives it, where one does and `isObject` asks for it; else a string. */
export function printJsonText(format: string, isObject: boolean): string {
  const value = isObject ? readLiteral(format) : undefined;
  if (!value) return quotePython(format);
  const ascii = /[^ -~]/.test(format) ? '    ensure_ascii=False,\n' : '';
  return `json.dumps(
    ${printLiteral(value, SYNTAX, 1)},
    separators=(",", ":"),
${ascii})`;
}

/** What a program with such a text imports. */
export const jsonImport = (text: string): string => (text.startsWith('json.') ? 'import json\n' : '');
