/**
 * Code that may be laid out on one line or on several: a text without line breaks, or items in brackets.
 * What `layCode` makes of it is what the formatter of the language leaves as it is.
 */
export type Code = string | Brackets;

export interface Brackets {
  /** With what stands before it: `json.dumps(`. */
  readonly open: string;
  readonly items: readonly Item[];
  /** With what stands after it. */
  readonly close: string;
  /** Inside the brackets where all is on one line. */
  readonly padding: '' | ' ';
  /** Always one item a line. */
  readonly isBroken: boolean;
}

export interface Item {
  /** Up to the value: `Format: `. */
  readonly name: string;
  readonly value: Code;
  /** A value that is too long for its line begins the next one. */
  readonly mayWrap: boolean;
}

export interface Layout {
  readonly indent: string;
  /** Of the longest line, in characters. */
  readonly width: number;
}

const isBroken = (code: Code): boolean =>
  typeof code !== 'string' && (code.isBroken || code.items.some(({ value }) => isBroken(value)));

function onOneLine(code: Code): string {
  if (typeof code === 'string') return code;
  const { open, items, close, padding } = code;
  if (items.length === 0) return open + close;
  return `${open}${padding}${items.map(({ name, value }) => name + onOneLine(value)).join(', ')}${padding}${close}`;
}

/**
 * The code on one line where it fits between `before` and `after`, else one item a line. `depth` is that of the line
 * on which it begins.
 */
export function layCode(code: Code, layout: Layout, depth = 0, before = '', after = ''): string {
  const { indent, width } = layout;
  const line = onOneLine(code);
  const fits = widthOf(indent.repeat(depth) + before + line + after) <= width;
  if (typeof code === 'string' || code.items.length === 0 || (fits && !isBroken(code))) return line;
  const inner = indent.repeat(depth + 1);
  const items = code.items.map(({ name, value, mayWrap }) => {
    const text = layCode(value, layout, depth + 1, name, ',');
    const wraps = mayWrap && widthOf(`${inner}${name}${text},`) > width;
    return wraps ? `${inner}${name.trimEnd()}\n${inner}${indent}${text},\n` : `${inner}${name}${text},\n`;
  });
  return `${code.open}\n${items.join('')}${indent.repeat(depth)}${code.close}`;
}

/** As formatters count: wide characters of East Asia are two columns. */
const widthOf = (text: string): number => text.replaceAll(/\p{M}/gu, '').replaceAll(WIDE, '..').length;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;
