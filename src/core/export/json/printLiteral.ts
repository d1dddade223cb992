import { isBlock, isObject, type Json, type JsonObject, readJsonObject } from './readJsonObject.ts';

/** How a language writes the literals of JSON. */
export interface LiteralSyntax {
  readonly quote: (text: string) => string;
  readonly printKey: (key: string) => string;
  readonly words: Readonly<Record<'true' | 'false' | 'null', string>>;
  /** Spaces that a level is indented by. */
  readonly indent: number;
}

/** Languages differ in how they write other numbers, and few formats hold a list. */
function isPlain(value: Json): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (Array.isArray(value)) return false;
  if (!isObject(value)) return true;
  // JavaScript takes this key of a literal for the prototype.
  return !Object.hasOwn(value, '__proto__') && Object.values(value).every(isPlain);
}

/**
 * The object of which a language makes exactly this format when it writes JSON without white space; undefined where
 * there is none. Keys stay in their order, as the languages keep it.
 */
export function readLiteral(format: string): JsonObject | undefined {
  const value = readJsonObject(format);
  return value && isPlain(value) && JSON.stringify(value) === format ? value : undefined;
}

function printValue(value: Json, syntax: LiteralSyntax, depth: number): string {
  if (typeof value === 'string') return syntax.quote(value);
  if (isBlock(value)) return printLiteral(value, syntax, depth);
  if (isObject(value)) return '{}';
  if (typeof value === 'boolean') return syntax.words[value ? 'true' : 'false'];
  return typeof value === 'number' ? String(value) : syntax.words.null;
}

/** An object with a key a line; its last line is indented as far as `depth` says. */
export function printLiteral(value: JsonObject, syntax: LiteralSyntax, depth = 0): string {
  const [outer, inner] = [depth, depth + 1].map((level) => ' '.repeat(level * syntax.indent));
  const lines = Object.entries(value).map(
    ([key, item]) => `${inner}${syntax.printKey(key)}: ${printValue(item, syntax, depth + 1)},\n`,
  );
  return `{\n${lines.join('')}${outer}}`;
}
