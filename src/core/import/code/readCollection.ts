import type { Entry, Value } from '../values/value.ts';
import { resolve } from './resolve.ts';
import { skip, spanOf } from './skip.ts';
import type { Read, Source } from './source.ts';

interface Items {
  readonly items: readonly Value[];
  readonly next: number;
  /** Nothing but items with commas between them. */
  readonly isPlain: boolean;
}

/**
 * What stands between brackets, the first of which is at `at`. An argument with a name (`indent=2`) is a map
 * of that one entry.
 */
export function readCollection(source: Source, at: number, close: string, depth: number): Items {
  const items: Value[] = [];
  let isPlain = true;
  let next = at + 1;
  while (next < source.tokens.length) {
    const token = source.tokens[next];
    if (token?.kind === 'mark' && token.text === close) return { items, next: next + 1, isPlain };
    if (token?.kind === 'mark' && token.text === ',') {
      next++;
      continue;
    }
    if (token?.kind === 'mark' && ')]}'.includes(token.text)) break;
    const isNamed = token?.kind === 'word' && source.tokens[next + 1]?.text === '=';
    const read = source.evaluate(source, isNamed ? next + 2 : next, depth + 1);
    items.push(isNamed ? { kind: 'map', entries: [[token.text, read.value]] } : read.value);
    next = read.next;
    const after = source.tokens[next];
    if (!(after?.kind === 'mark' && [',', close].includes(after.text))) {
      isPlain = false;
      next = skip(source, next).next;
    }
  }
  return { items, next, isPlain: false };
}

/** A map, an object or a dictionary; what has no plain keys stays as it is written. */
export function readMap(source: Source, at: number, depth: number): Read {
  const { tokens } = source;
  const entries: Entry[] = [];
  let next = at + 1;
  while (next < tokens.length) {
    const token = tokens[next];
    if (token?.kind === 'mark' && token.text === '}')
      return { value: { kind: 'map', entries }, next: next + 1 };
    if (token?.kind === 'mark' && [',', ';'].includes(token.text)) {
      next++;
      continue;
    }
    const read = readEntry(source, next, depth);
    if (!read) return closeUnread(source, at, next);
    entries.push(...read.entries);
    next = read.next;
  }
  return { value: spanOf(source, at, next), next };
}

function readEntry(source: Source, at: number, depth: number) {
  const [token, after] = source.tokens.slice(at, at + 2);
  if (token?.text === '...' && token.kind === 'mark') {
    const { value, next } = source.evaluate(source, at + 1, depth + 1);
    return value.kind === 'map' ? { entries: value.entries, next } : undefined;
  }
  const key = readKey(source, at);
  if (key === undefined) return undefined;
  if (after?.kind === 'mark' && ['=', ':', '=>'].includes(after.text)) {
    const { value, next } = source.evaluate(source, at + 2, depth + 1);
    return { entries: [[key, value] satisfies Entry], next };
  }
  if (token?.kind !== 'word' || !(after?.kind === 'mark' && [',', '}'].includes(after.text)))
    return undefined;
  const value = resolve(source, [key], at, depth) ?? spanOf(source, at, at + 1);
  return { entries: [[key, value] satisfies Entry], next: at + 1 };
}

function readKey({ tokens }: Source, at: number): string | undefined {
  const token = tokens[at];
  if (token?.kind === 'word' || token?.kind === 'number') return token.text;
  const [only, ...more] = token?.literal?.parts ?? [];
  return typeof only === 'string' && more.length === 0 ? only : undefined;
}

/** Steps over the rest of a map that cannot be read. */
function closeUnread(source: Source, at: number, from: number): Read {
  let next = from;
  while (next < source.tokens.length && --source.state.steps >= 0) {
    const token = source.tokens[next++];
    if (token?.kind === 'mark' && token.text === '}' && token.group === at) break;
  }
  return { value: spanOf(source, at, next), next };
}
