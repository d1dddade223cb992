import { javaScript } from '../code/languages/javaScript.ts';
import type { Importer } from '../importer.ts';

/** One string with its quotes, cut out of whatever it stood in. */
export const quotedString: Importer = {
  id: 'quotedString',
  label: { en: 'A quoted string', ko: '따옴표로 감싼 문자열' },
  fileNames: /(?!)/,
  fences: [],
  weight: (text) => (/^["'`]/.test(text.trimStart()) && /["'`][,;]?$/.test(text.trimEnd()) ? 1 : 0),
  read(text) {
    const from = text.length - text.trimStart().length;
    const literal = javaScript.readString(text, from);
    const [format, ...more] = literal?.parts ?? [];
    const isWhole = literal !== undefined && /^[ \t]*[,;]?\s*$/.test(text.slice(literal.to));
    if (!isWhole || typeof format !== 'string' || more.length > 0 || !format.includes('$context')) return [];
    return [{ format, ways: [], api: 'unknown', settings: {}, from, to: literal.to }];
  },
};
