import { fitsTerm, type FilterTerm, type LogFilter } from './filter.ts';

/** What lines must say, and must not. */
export type Terms = Pick<LogFilter, 'only' | 'not'>;

const fitsAny = (term: FilterTerm, all: readonly FilterTerm[]): boolean =>
  all.some((other) => other.field === term.field && fitsTerm(other, term.value));

const isIn = (term: FilterTerm, all: readonly FilterTerm[]): boolean =>
  all.some(({ field, value }) => field === term.field && value === term.value);

/** The filter that shows, of the lines that are shown, those that fit some terms as well. */
export function narrowFilter(filter: LogFilter, { only, not }: Terms): LogFilter {
  const fields = new Set(only.map(({ field }) => field));
  const others = filter.only.filter(({ field }) => !fields.has(field));
  const narrowed = [...fields].flatMap((field) => {
    const before = filter.only.filter((term) => term.field === field);
    const added = only.filter((term) => term.field === field);
    if (before.length === 0) return added;
    const both = [
      ...before.filter((term) => fitsAny(term, added)),
      ...added.filter((term) => fitsAny(term, before) && !isIn(term, before)),
    ];
    return both.length > 0 ? both : added;
  });
  return {
    ...filter,
    only: [...others, ...narrowed],
    not: [...filter.not, ...not.filter((term) => !isIn(term, filter.not))],
  };
}

/** Whether a filter shows only lines that fit some terms. */
export function isNarrowed({ only, not }: LogFilter, terms: Terms): boolean {
  return (
    terms.not.every((term) => isIn(term, not)) &&
    terms.only.every(({ field }) => {
      const own = only.filter((term) => term.field === field);
      return own.length > 0 && own.every((term) => fitsAny(term, terms.only));
    })
  );
}

/** The filter without what shows only lines that fit some terms. */
export function widenFilter(filter: LogFilter, terms: Terms): LogFilter {
  return {
    ...filter,
    only: filter.only.filter((term) => !fitsAny(term, terms.only)),
    not: filter.not.filter((term) => !isIn(term, terms.not)),
  };
}
