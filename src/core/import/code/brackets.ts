import type { Entry, Value } from '../values/value.ts';
import { readComprehension } from './comprehension.ts';
import { closingOf } from './lambdas.ts';
import { isMark } from './lex.ts';
import { resolve } from './names.ts';
import { skip, spanOf } from './skip.ts';
import type { Read, Source } from './source.ts';

export interface Items {
  readonly items: readonly Value[];
  /** What stands behind `=>` or `:`, by what stands before it, where any item is so. */
  readonly entries: readonly Entry[];
  readonly next: number;
  /** Nothing but items with commas between them. */
  readonly isPlain: boolean;
}

/**
 * What stands between brackets, the first of which is at `at`. An argument with a name (`indent=2`) is a map
 * of that one entry.
 */
export function readCollection(source: Source, at: number, close: string, depth: number): Items {
  const { tokens } = source;
  const items: Value[] = [];
  const entries: Entry[] = [];
  let isPlain = true;
  let next = at + 1;
  while (next < tokens.length && source.state.steps > 0) {
    const token = tokens[next];
    if (isMark(token, close)) return { items, entries, next: next + 1, isPlain };
    if (isMark(token, ',')) {
      next++;
      continue;
    }
    if (isMark(token, ')', ']', '}')) break;
    const isNamed = token?.kind === 'word' && isMark(tokens[next + 1], '=', ':');
    const start = isNamed ? next + 2 : isMark(token, '...') ? next + 1 : next;
    const read = source.evaluate(source, start, depth + 1);
    next = read.next;
    if (isNamed) items.push({ kind: 'map', entries: [[token.text, read.value]] });
    else if (isMark(token, '...') && read.value.kind === 'list') items.push(...read.value.items);
    else if (isMark(tokens[next], '=>', ':') && read.value.kind === 'string') {
      const value = source.evaluate(source, next + 1, depth + 1);
      entries.push([read.value.text, value.value]);
      next = value.next;
    } else items.push(read.value);
    if (!isMark(tokens[next], ',', close)) {
      isPlain = false;
      next = skip(source, next).next;
    }
  }
  return { items, entries, next, isPlain: false };
}

/** The arguments of a call; values that are made one by one are a list of them. */
export function readArguments(source: Source, at: number, close: string, depth: number): Items {
  const made = readComprehension(source, at, close, depth);
  if (!made) return readCollection(source, at, close, depth);
  return { items: [made.value], entries: [], next: made.next, isPlain: true };
}

/** A list, or the map that some languages write in the same brackets. */
export function readList(source: Source, at: number, close: string, depth: number): Read {
  const list = readCollection(source, at, close, depth);
  const isMap = list.entries.length > 0 && list.items.length === 0;
  if (!list.isPlain) return { value: spanOf(source, at, list.next), next: list.next };
  return {
    value: isMap ? { kind: 'map', entries: list.entries } : { kind: 'list', items: list.items },
    next: list.next,
  };
}

/** A map, an object or a dictionary; what has no plain keys stays as it is written. */
export function readMap(source: Source, at: number, depth: number): Read {
  const { tokens } = source;
  const entries: Entry[] = [];
  let next = at + 1;
  while (next < tokens.length && source.state.steps > 0) {
    const token = tokens[next];
    if (isMark(token, '}')) return { value: { kind: 'map', entries }, next: next + 1 };
    if (isMark(token, ',', ';')) {
      next++;
      continue;
    }
    const read = readEntry(source, next, depth);
    if (!read) return closeUnread(source, at);
    entries.push(...read.entries);
    next = read.next;
  }
  return { value: spanOf(source, at, next), next };
}

interface Entries {
  readonly entries: readonly Entry[];
  readonly next: number;
}

function readEntry(source: Source, at: number, depth: number): Entries | undefined {
  const { tokens } = source;
  if (isMark(tokens[at], '...', '**')) {
    const { value, next } = source.evaluate(source, at + 1, depth + 1);
    return value.kind === 'map' ? { entries: value.entries, next } : undefined;
  }
  const key = readKey(source, at, depth);
  if (key === undefined) return undefined;
  if (isMark(tokens[key.next], '=', ':', '=>', ',') && (key.isPair || !isMark(tokens[key.next], ','))) {
    const { value, next } = source.evaluate(source, key.next + 1, depth + 1);
    return { entries: [[key.text, value]], next: key.isPair ? next + 1 : next };
  }
  if (tokens[at]?.kind !== 'word' || !isMark(tokens[at + 1], ',', '}')) return undefined;
  const value = resolve(source, [key.text], at, depth) ?? spanOf(source, at, at + 1);
  return { entries: [[key.text, value]], next: at + 1 };
}

/** `key`, `"key"`, `["key"]`, `(key)`, or `{ "key", value }` as a pair. */
function readKey(
  source: Source,
  at: number,
  depth: number,
): { text: string; next: number; isPair?: boolean } | undefined {
  const token = source.tokens[at];
  if (token?.kind === 'word' || token?.kind === 'number') return { text: token.text, next: at + 1 };
  if (token?.kind === 'string') {
    const { value } = source.evaluate({ ...source, tokens: source.tokens.slice(at, at + 1) }, 0, depth + 1);
    return value.kind === 'string' ? { text: value.text, next: at + 1 } : undefined;
  }
  if (!isMark(token, '[', '(', '{')) return undefined;
  const { value, next } = source.evaluate(source, at + 1, depth + 1);
  if (value.kind !== 'string') return undefined;
  return isMark(token, '{') ? { text: value.text, next, isPair: true } : { text: value.text, next: next + 1 };
}

/** Steps over a map that cannot be read. */
function closeUnread(source: Source, at: number): Read {
  const next = (closingOf(source, at) ?? source.tokens.length - 1) + 1;
  return { value: spanOf(source, at, next), next };
}
