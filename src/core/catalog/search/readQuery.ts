import type { Catalog } from '../catalog.ts';
import { keepPer } from '../../memoize.ts';
import { EVERYDAY_WORDS } from './everydayWords.ts';
import { FILLERS } from './fillers.ts';
import { MEANINGS } from './synonyms.ts';
import { fold, phraseKey, readWords, squash } from './words.ts';

/** A word or a phrase of a query. */
export interface Segment {
  /** As it was typed, word by word. */
  readonly words: readonly string[];
  /** Words and phrases of the catalog that it stands for. */
  readonly meanings: readonly string[];
}

/** What people call the variables, both languages, phrase by phrase. */
export function everydayPhrases(name: string): string[] {
  const { en = '', ko = '' } = EVERYDAY_WORDS[name] ?? {};
  return `${en}, ${ko}`.split(', ').filter((phrase) => phrase !== '');
}

const LONGEST_PHRASE = 8;
/** No question is longer; what follows is a text pasted by mistake. */
const MOST_WORDS = 24;
/** Letters of a Korean stem that another word may begin with: two syllables without final consonants. */
const SHORTEST_KOREAN_STEM = 4;
/** The fewest letters of a word half typed that say enough, and the most phrases that it may then stand for. */
const SHORTEST_BEGINNING = 3;
const MOST_MEANINGS = 4;
const HANGUL = /^\p{Script=Hangul}/u;
/** A final consonant that no ending adds: `거북이` does not begin with `거부`. */
const NO_ENDING = /(?![\u11ab\u11af\u11b7\u11b8\u11bb])[\u11a8-\u11c2]/;
const HTTP_STATUS = /^[1-5](\d\d|xx)$/;

/** What is known of the words of one catalog. */
interface Vocabulary {
  /** The names are phrases as well: `authorizer latency`. */
  readonly phrases: ReadonlyMap<string, string>;
  /** The names as one word each: `authorizerlatency`. */
  readonly names: readonly string[];
  /** The `phraseKey` of everything that has a meaning. */
  readonly keys: readonly string[];
  readonly koreanStems: readonly string[];
}

const vocabularyOf = keepPer(({ variables }: Catalog): Vocabulary => {
  const phrases = new Map(
    variables
      .flatMap(({ name }) => [name, ...everydayPhrases(name)])
      .map((phrase) => [phraseKey(phrase), phrase] as const),
  );
  const keys = [...new Set([...MEANINGS.keys(), ...phrases.keys()])];
  const koreanStems = keys
    .filter((key) => HANGUL.test(key) && key.length >= SHORTEST_KOREAN_STEM)
    .sort((a, b) => b.length - a.length);
  return { phrases, names: variables.map(({ name }) => squash(name)), keys, koreanStems };
});

/** Cuts a query into phrases that are known, the longest first, and words. Fillers go, unless nothing else is there. */
export function readQuery(catalog: Catalog, query: string): readonly Segment[] {
  const vocabulary = vocabularyOf(catalog);
  const read = readWords(query).slice(0, MOST_WORDS);
  const words = read.map((word) => query.slice(word.from, word.to));
  const segments = joinPairs(vocabulary, readSegments(vocabulary, words));
  const telling = segments.filter(
    ({ words: [word = ''], meanings }) => meanings.length > 0 || !isFiller(word),
  );
  return telling.length > 0 ? telling : segments;
}

function readSegments(vocabulary: Vocabulary, words: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < words.length;) {
    const segment =
      longestPhrase(vocabulary, words.slice(i, i + LONGEST_PHRASE)) ?? readWord(vocabulary, words[i] ?? '');
    i += segment.words.length;
    const isBegun = i === words.length && segment.meanings.length === 0;
    segments.push(isBegun ? complete(vocabulary, segment) : segment);
  }
  return segments;
}

/**
 * Two parts of a query that together mean a phrase, wherever they stand and whatever they are called:
 * `how long did my custom authorizer take` is about the `authorizer latency`.
 */
function joinPairs(vocabulary: Vocabulary, [one, ...others]: readonly Segment[]): readonly Segment[] {
  if (!one) return [];
  const near = others.slice(0, LONGEST_PHRASE);
  const other = near.find((segment) => meaningsTogether(vocabulary, one, segment).length > 0);
  if (!other) return [one, ...joinPairs(vocabulary, others)];
  const pair = { words: [...one.words, ...other.words], meanings: meaningsTogether(vocabulary, one, other) };
  return joinPairs(vocabulary, [pair, ...others.filter((segment) => segment !== other)]);
}

function meaningsTogether(vocabulary: Vocabulary, one: Segment, other: Segment): readonly string[] {
  const others = plainKeys(other);
  const both = plainKeys(one).flatMap((a) => others.flatMap((b) => [a + b, b + a]));
  return [...new Set(both.flatMap((key) => lookUp(vocabulary, key) ?? []))];
}

/** What stands for itself: `failure` does not, since it means `error`. */
function plainKeys({ meanings }: Segment): string[] {
  const plain = meanings.filter((meaning) => MEANINGS.get(phraseKey(meaning))?.includes(meaning) ?? true);
  return plain.map(phraseKey);
}

function longestPhrase(vocabulary: Vocabulary, words: readonly string[]): Segment | undefined {
  for (let length = words.length; length > 1; length--) {
    const phrase = words.slice(0, length);
    const key = phraseKey(phrase.join(' '));
    // A Korean stem has to reach into the last word; what follows there is an ending.
    const known =
      lookUp(vocabulary, key) ??
      lookUp(vocabulary, koreanStem(vocabulary, key, phraseKey(phrase.slice(0, -1).join(' ')).length)) ??
      lookUp(vocabulary, withoutInnerFillers(phrase));
    if (known) return { words: phrase, meanings: known };
  }
  return undefined;
}

/** `how long has it been open` is `how long open`. */
function withoutInnerFillers(phrase: readonly string[]): string | undefined {
  const left = phrase.filter((word, i) => i === 0 || i === phrase.length - 1 || !isFiller(word));
  return left.length > 1 && left.length < phrase.length ? phraseKey(left.join(' ')) : undefined;
}

function readWord(vocabulary: Vocabulary, word: string): Segment {
  const key = phraseKey(word);
  if (HTTP_STATUS.test(key)) return { words: [word], meanings: ['status code'] };
  return {
    words: [word],
    meanings: lookUp(vocabulary, key) ?? lookUp(vocabulary, koreanStem(vocabulary, key, 0)) ?? [],
  };
}

/**
 * A last word that means nothing may be half typed: it stands for what the few words that begin with it mean, unless
 * it is the beginning of a name, which the search knows.
 */
function complete(vocabulary: Vocabulary, { words }: Segment): Segment {
  const key = fold(words.join(''));
  const isBegun = (text: string) => text.startsWith(key);
  const isTold = key.length >= SHORTEST_BEGINNING && !vocabulary.names.some(isBegun);
  const begun = isTold ? vocabulary.keys.filter(isBegun) : [];
  const meanings = new Set(begun.flatMap((each) => lookUp(vocabulary, each) ?? []));
  return { words, meanings: meanings.size > MOST_MEANINGS ? [] : [...meanings] };
}

function lookUp({ phrases }: Vocabulary, key: string | undefined): readonly string[] | undefined {
  if (key === undefined) return undefined;
  const phrase = phrases.get(key);
  const meanings = MEANINGS.get(key);
  return phrase === undefined ? meanings : [...new Set([phrase, ...(meanings ?? [])])];
}

function koreanStem({ koreanStems }: Vocabulary, key: string, longerThan: number): string | undefined {
  return koreanStems.find(
    (stem) => stem.length > longerThan && key.startsWith(stem) && !NO_ENDING.test(key.charAt(stem.length)),
  );
}

function isFiller(word: string): boolean {
  return FILLERS.has(squash(word));
}
