import type { AwsValue } from '../calls/awsInput.ts';
import { layCode, type Brackets, type Code, type Item, type Layout } from '../layCode.ts';
import { quoteTypeScript } from '../quote/quoteTypeScript.ts';
import { readJson, type Json } from '../quote/readJson.ts';

/** As prettier lays it out. */
const LAYOUT: Layout = { indent: '  ', width: 80 };

/** A name that is shorter gains nothing from a value on the next line. */
const SHORT_NAME = 5;

/** Of the basic plane, for which prettier leaves quotes out. */
const IDENTIFIER = /^(?!.*[\u{10000}-\u{10ffff}])[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** `__proto__` is a name like any other only between brackets. */
function printName(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return IDENTIFIER.test(name) ? name : quoteTypeScript(name);
}

const isList = (value: object): value is readonly (AwsValue | Json)[] => Array.isArray(value);

const bare = (value: Code): Item => ({ name: '', value, mayWrap: false });

function property(name: string, value: Code): Item {
  const key = printName(name);
  const isString = typeof value === 'string' && /^['"]/.test(value);
  return { name: `${key}: `, value, mayWrap: isString && key.length >= SHORT_NAME };
}

const properties = (value: { readonly [name: string]: AwsValue | Json }): readonly Item[] =>
  Object.entries(value).map(([name, inner]) => property(name, toCode(inner)));

const braces = (items: readonly Item[], open = '{', close = '}'): Brackets => ({
  open,
  items,
  close,
  padding: ' ',
  isBroken: false,
});

const hasNames = (value: AwsValue | Json) =>
  typeof value === 'object' && value !== null && !isList(value) && Object.keys(value).length > 1;

function toCode(value: AwsValue | Json): Code {
  if (typeof value === 'string') return quoteTypeScript(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (!isList(value)) return braces(properties(value));
  const items = value.map((each) => bare(toCode(each)));
  return { open: '[', items, close: ']', padding: '', isBroken: value.length > 1 && value.every(hasNames) };
}

/** The format as the object of which `JSON.stringify` makes it, or as a string. */
function formatCode(format: string): Code {
  const json = readJson(format);
  return json
    ? { ...braces(properties(json), 'JSON.stringify({', '})'), isBroken: true }
    : quoteTypeScript(format);
}

/** `AccessLogSettings`; `destination` is code. */
const accessLog = (destination: string, format: string): Item =>
  property(
    'AccessLogSettings',
    braces([property('DestinationArn', destination), property('Format', formatCode(format))]),
  );

/** What a call takes: code or literals, the properties of an object that has a name, the access log. */
export interface CallInput {
  readonly spread?: string;
  readonly code?: { readonly [name: string]: string };
  readonly log?: { readonly destination: string; readonly format: string };
  readonly more?: { readonly [name: string]: AwsValue };
}

/** A statement that calls a function with one object. */
export function printCall(callee: string, { spread, code = {}, log, more }: CallInput): string {
  const items = [
    ...(spread === undefined ? [] : [bare(`...${spread}`)]),
    ...Object.entries(code).map(([name, value]) => property(name, value)),
    ...(log ? [accessLog(log.destination, log.format)] : []),
    ...properties(more ?? {}),
  ];
  return `${layCode(braces(items, `${callee}({`, '})'), LAYOUT, 0, '', ';')};\n`;
}

/** A constant with a literal. */
export function printConst(name: string, value: AwsValue): string {
  const head = `const ${name} =`;
  const text = layCode(toCode(value), LAYOUT, 0, `${head} `, ';');
  const wraps = typeof value === 'string' && head.length + text.length + 2 > LAYOUT.width;
  return `${head}${wraps ? '\n  ' : ' '}${text};\n`;
}

/** An import of names, in their order. */
export const printImport = (names: readonly string[], from: string): string =>
  `${layCode(braces(names.map(bare), 'import {', `} from '${from}'`), LAYOUT, 0, '', ';')};\n`;
