import { concat, stringValue, withWay, type Value } from '../values/value.ts';
import { WAYS } from '../values/ways.ts';
import type { Call } from './source.ts';

/** Changes a text; anything but a text stays unread. */
export const onText =
  (change: (text: string) => string, way = WAYS.trimmed): Call =>
  (args, self) => {
    const value = self.kind === 'string' ? self : args[0];
    if (value?.kind !== 'string') return undefined;
    return withWay({ ...value, text: change(value.text) }, way);
  };

/** Texts with a separator between them. */
export function joinAll(separator: Value | undefined, list: Value | undefined): Value | undefined {
  if (separator?.kind !== 'string' || list?.kind !== 'list') return undefined;
  const pieces = list.items.flatMap((item, i) => (i === 0 ? [item] : [separator, item]));
  return withWay(concat(pieces), WAYS.joined);
}

/** `a.join(b)`: in Python the text joins the list, elsewhere the list is joined by the text. */
export const join: Call = ([first], self) =>
  self.kind === 'list' ? joinAll(first ?? stringValue(','), self) : joinAll(self, first);

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
  const pattern = from?.kind === 'unknown' ? readPattern(from.source) : undefined;
  if (!pattern || self.text.length > MAX_PATTERN_TEXT || to.text.includes('$')) return undefined;
  return withWay({ ...self, text: self.text.replace(pattern, to.text) }, WAYS.replaced);
}

/** Patterns of somebody else run only over short texts. */
const MAX_PATTERN_TEXT = 8192;

const ATOM = String.raw`(?:\\[snrt]| |\[(?:\\[snrt]| ){1,4}\])(?:[+*?]|\{\d,?\d?\})?`;
const SPACES = new RegExp(String.raw`^/(\^?(?:${ATOM}){1,2}\$?)/([gm]{0,2})$`);

/** A regular expression of white space only, which is what formats are tidied with; undefined for any other. */
export function readPattern(source: string): RegExp | undefined {
  const [, body, flags] = SPACES.exec(source) ?? [];
  return body === undefined ? undefined : new RegExp(body, flags);
}
