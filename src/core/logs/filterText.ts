import type { GroupField } from './columns/columns.ts';
import type { FilterTerm, LogFilter } from './filter.ts';
import type { FilterWords } from './filterWords.ts';

/** A quoted text; a word, what it is compared by, and a value; any other word. */
const PART =
  /"([^"]*)"|(-|not )?([^\s":<>=!-][^\s":<>=!]*)\s*(:?(?:[<>]=?|!=)|:)\s*("[^"]*"|[^\s"]+)|(\S+)/gu;

/** Words for classes of statuses; `failing` is all that fails. */
const CLASSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['failing', ['4xx', '5xx']],
  ['>=400', ['4xx', '5xx']],
  ['>399', ['4xx', '5xx']],
  ['>=500', ['5xx']],
  ['>499', ['5xx']],
]);

type Terms = Pick<LogFilter, 'only' | 'not' | 'latency'>;

/**
 * Adds what a person typed to a filter: `status:5xx`, `status>=400`, `failing`, `-route:echo` or `not route:echo`,
 * `ms>200`, with the `words` for fields that the template has; all else is text that a line must hold. Never throws.
 */
export function addFilterText(filter: LogFilter, typed: string, words: FilterWords): LogFilter {
  let terms: Terms = filter;
  const texts: string[] = [];
  for (const part of typed.matchAll(PART)) {
    const [whole, quoted, isNot, name = '', sign = '', given = '', word = ''] = part;
    const classes = CLASSES.get(word.toLowerCase());
    const about = words.get(name.toLowerCase());
    const value = given.replace(/^"(.*)"$/, '$1');
    const than = sign.replace(':', '');
    const next =
      about === 'latency'
        ? addLatency(terms, than, value)
        : about && about !== 'text'
          ? addTerm(terms, about, isNot === undefined ? than : `not${than}`, value)
          : classes && addTerms(terms, classes);
    if (next) terms = next;
    // Its values are in no column, but they stand in the line.
    else if (about === 'text' && than === '' && isNot === undefined) texts.push(value);
    else texts.push(quoted ?? whole);
  }
  const text = texts.filter((each) => each !== '').join(' ');
  return { ...filter, ...terms, ...(text !== '' && { text }) };
}

/** Undefined for a comparison that is none. */
function addTerm(terms: Terms, field: GroupField, than: string, given: string): Terms | undefined {
  const value = field === 'status' ? given.toLowerCase() : given;
  const term: FilterTerm = { field, value };
  if (than === '') return { ...terms, only: [...terms.only, term] };
  if (than === '!=' || than === 'not') return { ...terms, not: [...terms.not, term] };
  const classes = field === 'status' ? CLASSES.get(than + value) : undefined;
  return classes && addTerms(terms, classes);
}

function addTerms(terms: Terms, statuses: readonly string[]): Terms {
  return {
    ...terms,
    only: [...terms.only, ...statuses.map((value) => ({ field: 'status', value }) as const)],
  };
}

function addLatency(terms: Terms, than: string, value: string): Terms | undefined {
  if (!/^\d+$/.test(value) || than === '!=') return undefined;
  const bound = Number(value);
  const bounds = {
    '': { min: bound, max: bound },
    '>': { min: bound + 1 },
    '>=': { min: bound },
    '<': { max: bound - 1 },
    '<=': { max: bound },
  };
  const own = Object.entries(bounds).find(([sign]) => sign === than)?.[1];
  return own && { ...terms, latency: { ...terms.latency, ...own } };
}
