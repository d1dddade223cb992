/** A word to search for, and where it stands in the text that it was read from (UTF-16 offsets). */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const CAMEL_PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[^\p{Lu}\p{Ll}\p{N}]+/gu;

/**
 * Case folded and taken apart into letters. Korean syllables become their letters, so that a word half typed
 * (`지여` on the way to `지연`) is a prefix, and one wrong letter is one slip.
 */
export function fold(text: string): string {
  return text.normalize('NFD').toLowerCase();
}

/** The words of a text, folded. */
export function readWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => wordAt(match, 0));
}

/** The parts of a word in camel case: `requestTimeEpoch` has three, `status` has itself. */
export function readParts(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap((word) =>
    [...word[0].matchAll(CAMEL_PART)].map((part) => wordAt(part, word.index)),
  );
}

function wordAt(match: RegExpExecArray, offset: number): Word {
  const from = offset + match.index;
  return { text: fold(match[0]), from, to: from + match[0].length };
}

/** A phrase as one word, so that spaces and signs do not count: `Response time` is `responsetime`. */
export function squash(text: string): string {
  return readWords(text)
    .map((word) => word.text)
    .join('');
}

/**
 * An English word without its commonest endings, so that `expires` and `expired` are one; no dictionary form. Words
 * of other scripts, and folded ones of up to three letters, stay as they are.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const bare = word
    .replace(/ie[sd]$/, 'y')
    .replace(/(?<=[aeiouy].*[^e])(?:ed|ing)$/, '')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/(?<=[^sui])s$/, '');
  return bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/(?<=..)e$/, '');
}

/** By what a phrase is known, in whatever number and tense: `Response times` is that of `response time`. */
export function phraseKey(text: string): string {
  return readWords(text)
    .map((word) => stem(word.text))
    .join('');
}
