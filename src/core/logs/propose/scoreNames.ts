import { findBorrowedName } from '../../catalog/borrowedNames.ts';
import { PROPERTY_PATTERN, type Catalog } from '../../catalog/catalog.ts';
import { nearestName } from '../../catalog/nearestName.ts';
import { isNeverFilled } from '../../catalog/presence.ts';
import { readParts, squash } from '../../catalog/search/words.ts';

/** The name of the variable itself, with or without what stands before its last dot. */
const EXACT = 0.9;
/** What people, another tool or a slip of the keyboard make of it. */
const MEANT = 0.7;
/** Below this a name says too little. */
const LEAST = 0.45;

/** A unit that people put after a name. */
const UNIT = /(?:[_.-]?(?:milliseconds|millis|seconds)|[_.-]ms|(?<=[a-z])Ms|InMs)$/;
/** Words of people that stand for words of the catalog. */
const SAME_WORDS: Readonly<Record<string, string>> = {
  addr: 'ip',
  backend: 'integration',
  conn: 'connection',
  duration: 'latency',
  err: 'error',
  evt: 'event',
  function: 'integration',
  lambda: 'integration',
  ms: 'latency',
  msg: 'message',
  req: 'request',
  ts: 'timestamp',
  ua: 'agent',
};

/**
 * The name of AWS that a key is, letter by letter; `path` are the keys from the outside in. It may be one that only
 * other kinds of APIs fill.
 */
export function exactName(catalog: Catalog, path: readonly string[]): string | undefined {
  const names = path.map((_, i) => nameAt(path, i));
  return names.find((name) => isVariable(catalog, name) || catalog.findForeign(name) !== undefined);
}

/** How much each variable is meant by a key that is no name itself, from 0 to 1, by its name without `$context.`. */
export function scoreNames(catalog: Catalog, path: readonly string[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  const rate = (name: string | undefined, score: number): void => {
    const variable = name === undefined ? undefined : catalog.find(name);
    if (name === undefined || !variable || variable.name === PROPERTY_PATTERN) return;
    // Of two with the same words the one that has values.
    const sound = isNeverFilled(variable) ? score - 0.05 : score;
    if (sound > (scores.get(name) ?? 0)) scores.set(name, sound);
  };
  for (let i = 0; i < path.length; i++) {
    const key = nameAt(path, i);
    const bare = key.replace(UNIT, '');
    // A word alone says less where it stands in an object with a name.
    const less = i * 0.05;
    for (const { name } of catalog.variables) {
      if (isSame(key, name)) rate(name, 1 - less);
      else if (isSame(bare, name)) rate(name, EXACT - less);
      else rate(name, sharedWords(bare, name) * MEANT - less);
    }
    for (const each of new Set([key, bare, words(bare).join('')])) {
      rate(nearestName(catalog, each), MEANT - less);
      for (const [place, name] of (findBorrowedName(catalog, each)?.substitutes ?? []).entries())
        rate(name, MEANT - 0.05 - place * 0.15 - less);
    }
  }
  return new Map([...scores].filter(([, score]) => score >= LEAST));
}

/** The keys from one on as a name without `$context.`. */
function nameAt(path: readonly string[], from: number): string {
  return path
    .slice(from)
    .join('.')
    .replace(/^(?:requestContext|\$?context)\./, '');
}

function isVariable(catalog: Catalog, name: string): boolean {
  return catalog.find(name) !== undefined && name !== PROPERTY_PATTERN;
}

function isSame(key: string, name: string): boolean {
  const own = squash(key);
  return own === squash(name) || own === squash(name.replace(/^identity\./, ''));
}

function words(key: string): string[] {
  return readParts(key).map(({ text }) => SAME_WORDS[text] ?? text);
}

/** The share of words that a key and a name have in common. */
function sharedWords(key: string, name: string): number {
  const one = new Set(words(key));
  const two = new Set(words(name));
  const common = [...one].filter((word) => two.has(word)).length;
  return (2 * common) / (one.size + two.size);
}
