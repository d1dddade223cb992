import { editDistance } from '../editDistance.ts';

const HANGUL = /^\p{Script=Hangul}/u;

/** Ordinary words one slip away from words of the catalog. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'auction',
  'authoring',
  'changing',
  'clause',
  'cloning',
  'content',
  'depleted',
  'functional',
  'identify',
  'interval',
  'properly',
  'reuse',
  'stable',
  'staying',
  'storing',
  'table',
  'though',
  'trial',
  'wording',
  'writing',
]);

/**
 * The words of a list that a mistyped word (folded, not in the list itself) was meant to be, the nearest only;
 * none where it may as well be a word of its own. So short words are taken as they stand, the first letter must
 * be right, and a wrong letter counts in long words only: `token` is no slip of `taken`, nor `remove` of `remote`.
 */
export function findSlips(word: string, known: Iterable<string>): string[] {
  const most = allowedSlips(word);
  if (most === 0) return [];
  let nearest = most;
  let found: string[] = [];
  for (const candidate of known) {
    const distance = looksLike(word, candidate) ? editDistance(word, candidate, nearest) : Infinity;
    if (distance > nearest) continue;
    if (distance < nearest) found = [];
    nearest = distance;
    found.push(candidate);
  }
  return found;
}

function allowedSlips(word: string): number {
  if (word.length < (HANGUL.test(word) ? 7 : 5) || OTHER_WORDS.has(word)) return 0;
  return word.length < 12 ? 1 : 2;
}

function looksLike(word: string, candidate: string): boolean {
  if (candidate.length < 5) return false;
  const swapped = word[0] === candidate[1] && word[1] === candidate[0];
  if (word[0] !== candidate[0] && !swapped) return false;
  const wrong = word.split('').filter((letter, i) => letter !== candidate[i]).length;
  return word.length !== candidate.length || wrong > 1 || word.length >= 7;
}
