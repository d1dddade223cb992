import { concat, MAX_TEXT, stringValue, toText, type Entry, type StringValue, type Value } from './value.ts';

/** How a language writes JSON. */
export interface JsonStyle {
  /** Keys in the order of their code points, as Go writes maps. */
  readonly sortKeys?: boolean;
  /** Numbers among the keys come first, as in a JavaScript object. */
  readonly numbersFirst?: boolean;
  readonly comma: string;
  readonly colon: string;
  /** White space before each item and level; empty for one line. */
  readonly indent: string;
  /** What to do to a string that JSON.stringify wrote. */
  readonly escape?: (quoted: string) => string;
}

/**
 * A value as JSON. What cannot be evaluated is a string with a hole. Undefined where it
 * grows too long.
 */
export function writeJson(value: Value, style: JsonStyle): StringValue | undefined {
  const pieces: Value[] = [];
  let length = 0;
  const put = (piece: Value) => {
    pieces.push(piece);
    length += piece.kind === 'string' ? piece.text.length : 0;
  };
  write(value, 0);
  if (length > MAX_TEXT) return undefined;
  const text = concat(pieces);
  return text.kind === 'string' ? text : undefined;

  function write(item: Value, depth: number): void {
    if (length > MAX_TEXT || depth > 100) return void (length = MAX_TEXT + 1);
    if (item.kind === 'map') writeAll('{', '}', orderEntries(item.entries, style), depth, writeEntry);
    else if (item.kind === 'list')
      writeAll('[', ']', item.items, depth, (inner, level) => write(inner, level));
    else if (item.kind === 'plain') put(item);
    else if (item.kind === 'absent') put(stringValue('null'));
    else if (item.kind === 'string') put({ ...item, text: quote(item.text, style) });
    else put(stringValue(quote(toText(item).text, style)));
  }

  function writeEntry([key, item]: Entry, depth: number): void {
    put(stringValue(quote(key, style) + style.colon));
    write(item, depth);
  }

  function writeAll<T>(
    open: string,
    close: string,
    items: readonly T[],
    depth: number,
    writeItem: (item: T, depth: number) => void,
  ): void {
    const line = style.indent === '' || items.length === 0 ? '' : `\n${style.indent.repeat(depth + 1)}`;
    put(stringValue(open));
    for (const [i, item] of items.entries()) {
      put(stringValue((i > 0 ? style.comma : '') + line));
      writeItem(item, depth + 1);
    }
    put(stringValue((line === '' ? '' : `\n${style.indent.repeat(depth)}`) + close));
  }
}

function quote(text: string, { escape }: JsonStyle): string {
  const quoted = JSON.stringify(text);
  return escape ? escape(quoted) : quoted;
}

/** A key that stands twice keeps its first place and its last value. */
function orderEntries(entries: readonly Entry[], style: JsonStyle): readonly Entry[] {
  const kept = [...new Map(entries)].filter(([, value]) => value.kind !== 'absent');
  if (style.sortKeys) return kept.toSorted(([a], [b]) => compareCodePoints(a, b));
  if (!style.numbersFirst) return kept;
  const numbers = kept.filter(([key]) => isIndex(key)).toSorted(([a], [b]) => Number(a) - Number(b));
  return [...numbers, ...kept.filter(([key]) => !isIndex(key))];
}

const isIndex = (key: string) => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;

function compareCodePoints(a: string, b: string): number {
  const left = Array.from(a);
  const right = Array.from(b);
  const at = left.findIndex((char, i) => char !== right[i]);
  if (at === -1) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}
