import type { JsonStyle } from '../values/writeJson.ts';

const COMPACT: JsonStyle = { comma: ',', colon: ':', indent: '' };

/** Escapes what a pattern finds in JSON, as `\u` and four digits; the places of holes stay as they are. */
const escaping =
  (pattern: RegExp, change = (hex: string) => hex) =>
  (quoted: string): string =>
    quoted.replace(HOLE_OR_UNIT, (unit) =>
      unit.length === 1 && pattern.test(unit)
        ? String.raw`\u` + change(unit.charCodeAt(0).toString(16).padStart(4, '0'))
        : unit,
    );

const HOLE_OR_UNIT = /\ufdd0[\ue000-\ue00f]*\ufdd1|[^]/g;

/** Everything but ASCII, as PHP does. */
export const escapeUnicode = escaping(/[^\0-\x7f]/);

const htmlSafe = escaping(/[^\x20-\x7e]|[<>&'+`]/, (hex) => hex.toUpperCase());

/** How languages write JSON. */
export const JSON_STYLES = {
  compact: COMPACT,
  javaScript: { ...COMPACT, numbersFirst: true },
  /** Serde sorts the keys of `json!`. */
  sorted: { ...COMPACT, sortKeys: true },
  /** `encoding/json`, which Terraform uses as well. */
  go: { ...COMPACT, sortKeys: true, escape: escaping(/[<>&\u2028\u2029]/) },
  python: { comma: ', ', colon: ': ', indent: '', escape: escaping(/[^\0-\x7e]/) },
  php: {
    ...COMPACT,
    escape: (quoted) => escapeUnicode(quoted).replaceAll('/', String.raw`\/`),
  },
  /** `System.Text.Json`: what might hurt in HTML is escaped, quotes included. */
  dotNet: {
    ...COMPACT,
    escape: (quoted) => `"${htmlSafe(quoted.slice(1, -1).replace(/\\(.)/g, escapeQuote))}"`,
  },
  /** Gson, unless it is told not to. */
  gson: { ...COMPACT, escape: escaping(/[<>&='\u2028\u2029]/) },
} satisfies Record<string, JsonStyle>;

function escapeQuote(escape: string, letter: string): string {
  return letter === '"' ? String.raw`\u0022` : escape;
}
