import { quoteHcl } from '../quote/quoteHcl.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** In the order of code points, as `jsonencode` sorts keys; all but halves of pairs are where UTF-8 has them. */
function compare(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const at = left.findIndex((char, i) => char !== right[i]);
  if (at === -1) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}

const entriesOf = (value: { readonly [key: string]: Json }) =>
  Object.entries(value).toSorted(([a], [b]) => compare(a, b));

const isMap = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
    : isMap(value)
      ? entriesOf(value).map(([key, item]) => {
          const [name, content] = [encodeText(key), encode(item)];
          return name === undefined || content === undefined ? undefined : `${name}:${content}`;
        })
      : [JSON.stringify(value)];
  if (parts.includes(undefined)) return undefined;
  const inside = parts.join(',');
  return Array.isArray(value) ? `[${inside}]` : isMap(value) ? `{${inside}}` : inside;
}

const WORDS = ['for', 'if', 'in', 'else', 'endif', 'endfor', 'null', 'true', 'false'];

const printKey = (key: string) =>
  /^[A-Za-z_][\w-]*$/.test(key) && !WORDS.includes(key) ? key : quoteHcl(key);

/** On one line. */
function printInline(value: Json): string {
  if (typeof value === 'string') return quoteHcl(value);
  if (Array.isArray(value)) return `[${value.map(printInline).join(', ')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const pairs = entriesOf(value).map(([key, item]) => `${printKey(key)} = ${printInline(item)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

const isBlock = (value: Json) => isMap(value) && Object.keys(value).length > 0;

/** An object with one key a line, lined up with its neighbours as `terraform fmt` does. */
function printObject(value: { readonly [key: string]: Json }, indent: string): string {
  const inner = `${indent}  `;
  const entries = entriesOf(value).map(([key, item]) => ({ name: printKey(key), item }));
  const lines = entries.map(({ name, item }, i) => {
    if (isMap(item) && isBlock(item)) return `${inner}${name} = ${printObject(item, inner)}\n`;
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
  const value = parse(format);
  if (value === undefined || !isMap(value) || !isBlock(value) || encode(value) !== format) return undefined;
  return `jsonencode(${printObject(value, '')})`;
}

/** The longest text that is tried: more nesting than a call can follow fits into no format that AWS takes. */
const MAX_LENGTH = 5000;

function parse(text: string): Json | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
