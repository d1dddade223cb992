import type { GroupField } from './columns/columns.ts';
import {
  FILTER_FIELDS,
  wordFor,
  type FilterField,
  type FilterKeys,
  type FilterWords,
} from './filterWords.ts';
import type { Count, Summary } from './summary/summary.ts';

/** What a word that is being typed may become. */
export interface FilterSuggestion {
  /** All that is typed then. */
  readonly typed: string;
  /** What of it is new. */
  readonly label: string;
  readonly field: FilterField;
  /** How many lines have the value; undefined for a word that still wants one. */
  readonly count: number | undefined;
}

interface Known {
  readonly keys: FilterKeys;
  readonly words: FilterWords;
  readonly groups: Summary['groups'];
  /** The template logs a latency. */
  readonly hasLatency: boolean;
}

const MOST = 8;
/** From so many letters on, values are looked for without the word of their field. */
const LEAST = 2;

/** The beginning, and of the last word: whether it excludes, its field, its value as far as it is typed. */
const LAST = /^(.*\s)?(-|not )?(?:([^\s":<>=!-][^\s":<>=!]*):)?("[^"]*|[^\s"]*)$/su;

/** What the last word that is typed may become: words for fields, then their values, those of most lines first. */
export function suggestFilter(typed: string, { keys, words, groups, hasLatency }: Known): FilterSuggestion[] {
  const [, before = '', isNot = '', name, begun = ''] = LAST.exec(typed) ?? [];
  const start = `${before}${isNot}`;
  const wanted = begun.replace(/^"/, '').toLowerCase();
  const ofValue = (field: GroupField, { text, count }: Count): FilterSuggestion => {
    const label = `${wordFor(field, keys)}:${/[\s"]/.test(text) ? `"${text}"` : text}`;
    return { typed: start + label, label, field, count };
  };
  const startsSo = ({ text }: Count): number => Number(text.toLowerCase().startsWith(wanted));
  const valuesOf = (field: GroupField): FilterSuggestion[] =>
    (groups[field] ?? [])
      .filter(({ text }) => !text.includes('"') && text.toLowerCase().includes(wanted))
      .toSorted((a, b) => startsSo(b) - startsSo(a) || b.count - a.count)
      .map((value) => ofValue(field, value));

  if (name !== undefined) {
    const about = words.get(name.toLowerCase());
    return about === undefined || about === 'text' || about === 'latency'
      ? []
      : valuesOf(about).slice(0, MOST);
  }
  const logged = FILTER_FIELDS.filter((field) => (field === 'latency' ? hasLatency : groups[field]));
  const fields = logged.flatMap((field): FilterSuggestion[] => {
    const word = wordFor(field, keys);
    const label = field === 'latency' ? `${word}>` : `${word}:`;
    if (!word.toLowerCase().startsWith(wanted) || (field === 'latency' && isNot !== '')) return [];
    return [{ typed: start + label, label, field, count: undefined }];
  });
  const values =
    wanted.length < LEAST ? [] : logged.flatMap((field) => (field === 'latency' ? [] : valuesOf(field)));
  return [...fields, ...values].slice(0, MOST);
}
