import type { Text } from '../../text.ts';
import { sealHole } from './hole.ts';

/** A text that was evaluated, with how it was written; what could not be is a sealed hole in it. */
export interface StringValue {
  readonly kind: 'string';
  readonly text: string;
  readonly ways: readonly Text[];
}

/** A number, a truth value or null, as JSON writes it. */
export interface PlainValue {
  readonly kind: 'plain';
  readonly text: string;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

export interface MapValue {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
}

export type Entry = readonly [key: string, value: Value];

/** What only the tool itself can evaluate, as it is written. */
export interface UnknownValue {
  readonly kind: 'unknown';
  readonly source: string;
  /** Of a function: what it gives for arguments, where it is called among names that are bound. */
  readonly call?: (bound: ReadonlyMap<string, Value>, args: readonly Value[]) => Value | undefined;
}

/** JavaScript's undefined, which JSON.stringify leaves out. */
export interface AbsentValue {
  readonly kind: 'absent';
}

/** What an expression of any language stands for. */
export type Value = StringValue | PlainValue | ListValue | MapValue | UnknownValue | AbsentValue;

/** No format is nearly as long; what grows beyond is not evaluated, so that no text can make it grow without end. */
export const MAX_TEXT = 200_000;

/** What cannot be evaluated. Most of them are never shown, so that they are shortened only then. */
export const unknown = (source: string): UnknownValue => ({
  kind: 'unknown',
  get source() {
    return shorten(source);
  },
});

export function stringValue(text: string, ways: readonly Text[] = []): StringValue {
  return { kind: 'string', text, ways };
}

/** Texts one after the other. Anything else among them is a hole. */
export function concat(values: readonly Value[]): Value {
  const parts = values.map(toText);
  const [only] = parts;
  if (only && parts.length === 1 && only.text.length <= MAX_TEXT) return only;
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  if (length > MAX_TEXT) return unknown('…');
  return {
    kind: 'string',
    // Added, not joined: a long chain would be copied with each of its parts.
    text: parts.reduce((text, part) => text + part.text, ''),
    ways: unique(parts.flatMap((part) => part.ways)),
  };
}

/** A value as a piece of text. */
export function toText(value: Value): StringValue {
  if (value.kind === 'string') return value;
  if (value.kind === 'plain') return stringValue(value.text);
  const source = value.kind === 'unknown' ? value.source : value.kind;
  return stringValue(sealHole(`\${${source}}`));
}

/** The same text, written in one more way. */
export function withWay(value: Value, way: Text): Value {
  return value.kind === 'string' ? { ...value, ways: unique([...value.ways, way]) } : value;
}

/** The value of a key; of a key that stands twice, the last. */
export function findEntry(value: Value, key: string): Value | undefined {
  return value.kind === 'map' ? value.entries.findLast(([name]) => name === key)?.[1] : undefined;
}

export const unique = <T>(items: readonly T[]): readonly T[] =>
  items.length < 2 ? items : [...new Set(items)];

/** The longest piece of somebody's code that is shown to name a part, in UTF-16 units. */
const MAX_SOURCE = 80;

export function shorten(source: string): string {
  // The beginning is all that is looked at: a part may be as long as the text.
  const line = source
    .slice(0, 10 * MAX_SOURCE)
    .trim()
    .replace(/\s+/g, ' ');
  return line.length > MAX_SOURCE ? `${line.slice(0, MAX_SOURCE)}…` : line;
}
