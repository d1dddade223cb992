import { EVERYDAY_WORDS } from './everydayWords.ts';
import { FILLERS } from './fillers.ts';
import { MEANINGS } from './synonyms.ts';
import { phraseKey, readWords, squash } from './words.ts';

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
const HANGUL = /^\p{Script=Hangul}/u;
/** A final consonant that no ending adds: `거북이` does not begin with `거부`. */
const NO_ENDING = /(?![\u11ab\u11af\u11b7\u11b8\u11bb])[\u11a8-\u11c2]/;
const HTTP_STATUS = /^[1-5](\d\d|xx)$/;

/** The names are phrases as well: `authorizer latency`. */
const PHRASES: ReadonlyMap<string, string> = new Map(
  Object.keys(EVERYDAY_WORDS)
    .flatMap((name) => [name, ...everydayPhrases(name)])
    .map((phrase) => [phraseKey(phrase), phrase]),
);
const KOREAN_STEMS = [...new Set([...MEANINGS.keys(), ...PHRASES.keys()])]
  .filter((key) => HANGUL.test(key) && key.length >= SHORTEST_KOREAN_STEM)
  .sort((a, b) => b.length - a.length);

/** Cuts a query into phrases that are known, the longest first, and words. Fillers go, unless nothing else is there. */
export function readQuery(query: string): readonly Segment[] {
  const read = readWords(query).slice(0, MOST_WORDS);
  const words = read.map((word) => query.slice(word.from, word.to));
  const segments = joinPairs(readSegments(words));
  const telling = segments.filter(
    ({ words: [word = ''], meanings }) => meanings.length > 0 || !isFiller(word),
  );
  return telling.length > 0 ? telling : segments;
}

function readSegments(words: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < words.length;) {
    const segment = longestPhrase(words.slice(i, i + LONGEST_PHRASE)) ?? readWord(words[i] ?? '');
    segments.push(segment);
    i += segment.words.length;
  }
  return segments;
}

/**
 * Two parts of a query that together mean a phrase, wherever they stand and whatever they are called:
 * `how long did my custom authorizer take` is about the `authorizer latency`.
 */
function joinPairs([one, ...others]: readonly Segment[]): readonly Segment[] {
  if (!one) return [];
  const near = others.slice(0, LONGEST_PHRASE);
  const other = near.find((segment) => meaningsTogether(one, segment).length > 0);
  if (!other) return [one, ...joinPairs(others)];
  const pair = { words: [...one.words, ...other.words], meanings: meaningsTogether(one, other) };
  return joinPairs([pair, ...others.filter((segment) => segment !== other)]);
}

function meaningsTogether(one: Segment, other: Segment): readonly string[] {
  const others = plainKeys(other);
  const both = plainKeys(one).flatMap((a) => others.flatMap((b) => [a + b, b + a]));
  return [...new Set(both.flatMap((key) => lookUp(key) ?? []))];
}

/** What stands for itself: `failure` does not, since it means `error`. */
function plainKeys({ meanings }: Segment): string[] {
  const plain = meanings.filter((meaning) => MEANINGS.get(phraseKey(meaning))?.includes(meaning) ?? true);
  return plain.map(phraseKey);
}

function longestPhrase(words: readonly string[]): Segment | undefined {
  for (let length = words.length; length > 1; length--) {
    const phrase = words.slice(0, length);
    const key = phraseKey(phrase.join(' '));
    // A Korean stem has to reach into the last word; what follows there is an ending.
    const known =
      lookUp(key) ??
      lookUp(koreanStem(key, phraseKey(phrase.slice(0, -1).join(' ')).length)) ??
      lookUp(withoutInnerFillers(phrase));
    if (known) return { words: phrase, meanings: known };
  }
  return undefined;
}

/** `how long has it been open` is `how long open`. */
function withoutInnerFillers(phrase: readonly string[]): string | undefined {
  const left = phrase.filter((word, i) => i === 0 || i === phrase.length - 1 || !isFiller(word));
  return left.length > 1 && left.length < phrase.length ? phraseKey(left.join(' ')) : undefined;
}

function readWord(word: string): Segment {
  const key = phraseKey(word);
  if (HTTP_STATUS.test(key)) return { words: [word], meanings: ['status code'] };
  return { words: [word], meanings: lookUp(key) ?? lookUp(koreanStem(key, 0)) ?? [] };
}

function lookUp(key: string | undefined): readonly string[] | undefined {
  if (key === undefined) return undefined;
  const phrase = PHRASES.get(key);
  const meanings = MEANINGS.get(key);
  return phrase === undefined ? meanings : [...new Set([phrase, ...(meanings ?? [])])];
}

function koreanStem(key: string, longerThan: number): string | undefined {
  return KOREAN_STEMS.find(
    (stem) => stem.length > longerThan && key.startsWith(stem) && !NO_ENDING.test(key.charAt(stem.length)),
  );
}

function isFiller(word: string): boolean {
  return FILLERS.has(squash(word));
}
