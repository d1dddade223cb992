import type { Text } from '../../../text.ts';
import { concat, stringValue, withWay, type Entry, type Value } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import type { Call } from './functions.ts';

/** Changes a text; anything but a text stays unread. */
export const onText =
  (change: (text: string) => string, way: Text = WAYS.trimmed): Call =>
  (args, self) => {
    const value = self.kind === 'string' ? self : args[0];
    if (value?.kind !== 'string') return undefined;
    return withWay({ ...value, text: change(value.text) }, way);
  };

/** What wraps a value and gives it back. */
export const same: Call = ([value]) => value;

/** A method that changes nothing that matters here. */
export const itself: Call = (_, self) => self;

export const EMPTY: Value = stringValue('');

/** A list of the arguments. */
export const listOf: Call = (items) => ({ kind: 'list', items });

/** A map of keys and values by turns. */
export const mapOfTurns: Call = (args) => {
  const entries = args.flatMap((key, i): Entry[] => {
    const value = args[i + 1];
    return i % 2 === 0 && key.kind === 'string' && value ? [[key.text, value]] : [];
  });
  return entries.length * 2 === args.length ? { kind: 'map', entries } : undefined;
};

/** A map of all the entries of maps. */
export const mergeMaps: Call = (args) => {
  const entries = args.map((arg) => (arg.kind === 'map' ? arg.entries : undefined));
  if (entries.includes(undefined)) return undefined;
  return { kind: 'map', entries: entries.flatMap((all) => all ?? []) };
};

/** Texts with a separator between them. */
export function joinAll(separator: Value | undefined, list: Value | undefined): Value | undefined {
  if (separator?.kind !== 'string' || list?.kind !== 'list') return undefined;
  const pieces = list.items.flatMap((item, i) => (i === 0 ? [item] : [separator, item]));
  return withWay(concat(pieces), WAYS.joined);
}

/** A function that joins: of what is a list and what is not, the list. */
export const joinEither: Call = ([first, second]) =>
  first?.kind === 'list' ? joinAll(second ?? EMPTY, first) : joinAll(first, second);

/** `String.join(separator, a, b)`, or with a list. */
export const joinAfter: Call = ([separator, ...items]) =>
  joinAll(separator, items[0]?.kind === 'list' ? items[0] : { kind: 'list', items });

/** `a.join(b)`: in Python the text joins the list, elsewhere the list is joined by the text. */
export const join: Call = ([first], self) =>
  self.kind === 'list' ? joinAll(first ?? stringValue(','), self) : joinAll(self, first);

/** Texts one after the other. */
export const concatAll: Call = (args, self) =>
  withWay(concat(self.kind === 'string' ? [self, ...args] : args), WAYS.joined);

/** Puts one text in the place of another, everywhere. */
export const replaceAll: Call = ([from, to], self) =>
  replace(self, from, to, (text, search, insert) => text.replaceAll(search, () => insert));

/** Puts one text in the place of another, the first time. */
export const replaceFirst: Call = ([from, to], self) =>
  replace(self, from, to, (text, search, insert) => text.replace(search, () => insert));

type Replace = (text: string, search: string, insert: string) => string;

function replace(
  self: Value,
  from: Value | undefined,
  to: Value | undefined,
  by: Replace,
): Value | undefined {
  if (self.kind !== 'string' || to?.kind !== 'string') return undefined;
  if (from?.kind === 'string')
    return withWay({ ...self, text: by(self.text, from.text, to.text) }, WAYS.replaced);
  return from?.kind === 'unknown' ? replacePattern(self, from.source, to) : undefined;
}

/** Puts a text in the place of what a regular expression of white space finds, which stands between slashes. */
export function replacePattern(self: Value, pattern: string, to: Value | undefined): Value | undefined {
  if (self.kind !== 'string' || to?.kind !== 'string') return undefined;
  const search = readPattern(pattern);
  if (!search || self.text.length > MAX_PATTERN_TEXT || to.text.includes('$')) return undefined;
  return withWay({ ...self, text: self.text.replace(search, to.text) }, WAYS.replaced);
}

/** Replaces everything that a regular expression, given as text, finds. */
export const replaceMatches: Call = ([from, to], self) =>
  from?.kind === 'string'
    ? replacePattern(self, `/${from.text.replaceAll('\n', String.raw`\n`)}/g`, to)
    : undefined;

/** Patterns of somebody else run only over short texts. */
const MAX_PATTERN_TEXT = 8192;

const ATOM = String.raw`(?:\\[snrt]| |\[(?:\\[snrt]| ){1,4}\])(?:[+*?]|\{\d,?\d?\})?`;
const SPACES = new RegExp(String.raw`^/(\^?(?:${ATOM}){1,2}\$?)/([gm]{0,2})$`);

/** A regular expression of white space only, which is what formats are tidied with; undefined for any other. */
function readPattern(source: string): RegExp | undefined {
  const [, body, flags] = SPACES.exec(source) ?? [];
  return body === undefined ? undefined : new RegExp(body, flags);
}

/** The indentation that all lines share falls away; lines of white space alone become empty. */
export function dedent(text: string): string {
  const lines = text.split('\n').map((line) => (line.trim() === '' ? '' : line));
  const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  const indent = indents.reduce((least, next) => Math.min(least, next), Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(indent)).join('\n');
}

const lower = onText((text) => text.replace(/[^\ue000-\ufdff]+/g, (run) => run.toLowerCase()), WAYS.replaced);
const upper = onText((text) => text.replace(/[^\ue000-\ufdff]+/g, (run) => run.toUpperCase()), WAYS.replaced);

/** Methods of texts, by the names that languages give them. */
export const TEXT_METHODS = {
  trim: onText((text) => text.trim()),
  strip: onText((text) => text.trim()),
  trimEnd: onText((text) => text.trimEnd()),
  rstrip: onText((text) => text.trimEnd()),
  trimStart: onText((text) => text.trimStart()),
  lstrip: onText((text) => text.trimStart()),
  lower,
  upper,
  toLowerCase: lower,
  toUpperCase: upper,
  toString: itself,
} satisfies Record<string, Call>;
