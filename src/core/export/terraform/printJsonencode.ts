import { isBlock, isObject, type Json, type JsonObject, readJsonObject } from '../json/readJsonObject.ts';
import { quoteHcl } from '../quote/quoteHcl.ts';

/** In the order of code points, as `jsonencode` sorts keys; all but halves of pairs are where UTF-8 has them. */
function compare(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const at = left.findIndex((char, i) => char !== right[i]);
  if (at === -1) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}

const entriesOf = (value: JsonObject) => Object.entries(value).toSorted(([a], [b]) => compare(a, b));

/** A text of JSON as Go writes it. Versions of Go differ in how they write other control characters. */
function encodeText(text: string): string | undefined {
  if (/[\0-\x08\x0b\x0c\x0e-\x1f]/.test(text)) return undefined;
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What `jsonencode` makes of a value, or undefined where that is not known for sure. */
function encode(value: Json): string | undefined {
  if (typeof value === 'string') return encodeText(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  const parts = Array.isArray(value)
    ? value.map(encode)
    : isObject(value)
      ? entriesOf(value).map(([key, item]) => {
          const [name, content] = [encodeText(key), encode(item)];
          return name === undefined || content === undefined ? undefined : `${name}:${content}`;
        })
      : [JSON.stringify(value)];
  if (parts.includes(undefined)) return undefined;
  const inside = parts.join(',');
  return Array.isArray(value) ? `[${inside}]` : isObject(value) ? `{${inside}}` : inside;
}

const WORDS = ['for', 'if', 'in', 'else', 'endif', 'endfor', 'null', 'true', 'false'];

/** The key of an object: quoted where it is no name. */
export const printHclKey = (key: string) =>
  /^[A-Za-z_][\w-]*$/.test(key) && !WORDS.includes(key) ? key : quoteHcl(key);

/** On one line. */
function printInline(value: Json): string {
  if (typeof value === 'string') return quoteHcl(value);
  if (Array.isArray(value)) return `[${value.map(printInline).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const pairs = entriesOf(value).map(([key, item]) => `${printHclKey(key)} = ${printInline(item)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** An object with one key a line, lined up with its neighbours as `terraform fmt` does. */
function printObject(value: JsonObject, indent: string): string {
  const inner = `${indent}  `;
  const entries = entriesOf(value).map(([key, item]) => ({ name: printHclKey(key), item }));
  const lines = entries.map(({ name, item }, i) => {
    if (isBlock(item)) return `${inner}${name} = ${printObject(item, inner)}\n`;
    let from = i;
    let to = i;
    while (from > 0 && !isBlock(entries[from - 1]?.item ?? null)) from--;
    while (to + 1 < entries.length && !isBlock(entries[to + 1]?.item ?? null)) to++;
    const width = Math.max(...entries.slice(from, to + 1).map((entry) => entry.name.length));
    return `${inner}${name.padEnd(width)} = ${printInline(item)}\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

/**
 * A call of `jsonencode` that gives exactly a format, or undefined where none is known to: it sorts keys, leaves no
 * white space and escapes `<`, `>` and `&`.
 * https://developer.hashicorp.com/terraform/language/functions/jsonencode
 */
export function printJsonencode(format: string): string | undefined {
  const value = readJsonObject(format);
  return value && encode(value) === format ? `jsonencode(${printObject(value, '')})` : undefined;
}
