import { matchFrom } from '../../matchFrom.ts';

/** What the AWS CLI reads out of its shorthand: texts, lists of texts, maps. */
export type Shorthand = string | readonly Shorthand[] | { readonly [key: string]: Shorthand };

const KEY = /[A-Za-z0-9\-_.#/:]*/y;
const SPACE = /[ \t\n\r\v\f]*/y;
const SINGLE = /'(?:\\'|[^'])*'/y;
const DOUBLE = /"(?:\\"|[^"])*"/y;
// As in its `shorthand.py`, which knows no character beyond U+FFFF: a first value may begin the pairs that follow, a second is an item of a list.
const START = String.raw`\\,|[!#-&(-+\--<>-Z\\-z|-\ud7ff\ue000-\uffff]`;
const FIRST = new RegExp(String.raw`(?:${START})(?:\\,|[\s!#-&(-+\--\\^-|~-\ud7ff\ue000-\uffff])*`, 'y');
const SECOND = new RegExp(String.raw`(?:${START})(?:\\,|[\s!#-&(-+\--<>-\ud7ff\ue000-\uffff])*`, 'y');
const MAX_DEPTH = 20;

/**
 * The shorthand `DestinationArn=…,Format='…'` exactly as the AWS CLI reads it; undefined where it refuses it.
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html
 */
export function readShorthand(text: string): ReadonlyMap<string, Shorthand> | undefined {
  let at = 0;
  try {
    return readPairs();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }

  function readPairs(): ReadonlyMap<string, Shorthand> {
    const pairs = new Map<string, Shorthand>();
    do {
      if (pairs.size > 0) expect(',');
      const key = take(KEY) ?? '';
      if (pairs.has(key)) throw new Refusal();
      pairs.set(key, readValues());
    } while (at < text.length);
    return pairs;
  }

  function readValues(): Shorthand {
    take(SPACE);
    if (text[at] === '@') at++;
    expect('=');
    if (at >= text.length) return '';
    if (text[at] === '[') return readList(0);
    if (text[at] === '{') return readMap(0);
    return readItems();
  }

  /** A value, or several with commas; what looks like the next pair is left. */
  function readItems(): Shorthand {
    const items = [readFirst()];
    take(SPACE);
    while (text[at] === ',') {
      expect(',');
      const item = readSecond();
      take(SPACE);
      if (item === undefined && at >= text.length) throw new Refusal();
      if (item === undefined || (at < text.length && text[at] !== ',')) {
        at = text.lastIndexOf(',', at);
        break;
      }
      items.push(item);
    }
    return items.length === 1 ? (items[0] ?? '') : items;
  }

  function readFirst(): string {
    return readQuoted() ?? bare(take(FIRST) ?? '');
  }

  function readSecond(): string | undefined {
    const first = text[at];
    if (first === "'" || first === '"') return take(first === "'" ? SINGLE : DOUBLE, unquote);
    return take(SECOND, bare);
  }

  function readQuoted(): string | undefined {
    const first = text[at];
    if (first !== "'" && first !== '"') return undefined;
    const quoted = readSecond();
    if (quoted === undefined) throw new Refusal();
    return quoted;
  }

  function readNested(depth: number): Shorthand {
    if (depth > MAX_DEPTH) throw new Refusal();
    if (text[at] === '[') return readList(depth + 1);
    if (text[at] === '{') return readMap(depth + 1);
    return readFirst();
  }

  function readList(depth: number): Shorthand {
    const items: Shorthand[] = [];
    readBetween('[', ']', () => items.push(readNested(depth)));
    return items;
  }

  function readMap(depth: number): Shorthand {
    const entries: [string, Shorthand][] = [];
    readBetween('{', '}', () => {
      const key = take(KEY) ?? '';
      take(SPACE);
      if (text[at] === '@') at++;
      expect('=');
      entries.push([key, readNested(depth)]);
    });
    return Object.fromEntries(entries);
  }

  function readBetween(open: string, close: string, readOne: () => void): void {
    expect(open);
    while (text[at] !== close) {
      const start = at;
      readOne();
      take(SPACE);
      if (text[at] !== close) expect(',');
      if (at === start) throw new Refusal();
    }
    at++;
  }

  function expect(char: string): void {
    take(SPACE);
    if (text[at] !== char) throw new Refusal();
    at++;
    take(SPACE);
  }

  function take(pattern: RegExp, then = (matched: string): string => matched): string | undefined {
    const matched = matchFrom(pattern, text, at)?.[0];
    if (matched === undefined) return undefined;
    at += matched.length;
    return then(matched);
  }
}

class Refusal extends Error {}

const unquote = (quoted: string): string =>
  quoted
    .slice(1, -1)
    .replaceAll(`\\${quoted[0]}`, quoted[0] ?? '')
    .replaceAll('\\\\', '\\');

const bare = (written: string): string => written.replaceAll('\\,', ',').trimEnd();
