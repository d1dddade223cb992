import { printLiteral, readLiteral } from '../json/printLiteral.ts';
import { quoteTypeScript } from '../quote/quoteTypeScript.ts';

/** A name, of letters that every engine takes in one. */
const isName = (key: string) =>
  /^[\p{L}$_][\p{L}\p{Nd}$_]*$/u.test(key) && !/[\u{10000}-\u{10ffff}]/u.test(key);

/**
 * A key as prettier leaves it: quoted only where it is no name. Between brackets, the one that sets a prototype is
 * a key like any other.
 */
export function printTypeScriptKey(key: string): string {
  if (key === '__proto__') return `[${quoteTypeScript(key)}]`;
  return isName(key) ? key : quoteTypeScript(key);
}

const SYNTAX = {
  quote: quoteTypeScript,
  printKey: printTypeScriptKey,
  words: { true: 'true', false: 'false', null: 'null' },
  indent: 2,
} as const;

/** A format as the call of `JSON.stringify` that gives it, where one does and `isObject` asks for it; else a string. */
export function printJsonText(format: string, isObject: boolean): string {
  const value = isObject ? readLiteral(format) : undefined;
  return value ? `JSON.stringify(${printLiteral(value, SYNTAX)})` : quoteTypeScript(format);
}
