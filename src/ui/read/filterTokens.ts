import type { FilterTerm, LogFilter } from '../../core/logs/filter.ts';
import { setFilter, setRange, toggleTerm } from '../../state/read/readActions.ts';
import { formatRange } from './formats.ts';
import type { useReadWords } from './useReadWords.ts';

/** A part of the filter, as it is named. */
export interface Token {
  readonly label: string;
  readonly remove: () => void;
}

/** All parts of the present filter. */
export function filterTokens(filter: LogFilter, words: ReturnType<typeof useReadWords>): Token[] {
  const { only, not, latency, text, from, to, end } = filter;
  const termToken =
    (kind: 'only' | 'not') =>
    (term: FilterTerm): Token => ({
      label: `${kind === 'not' ? `${words.not} ` : ''}${words.fields[term.field]}: ${term.value}`,
      remove: () => toggleTerm(kind, term),
    });
  const { latency: _latency, ...withoutLatency } = filter;
  const { text: _text, ...withoutText } = filter;
  const { end: _end, ...withoutEnd } = filter;
  return [
    ...(from !== undefined && to !== undefined
      ? [{ label: words.range(...formatRange(from, to)), remove: () => setRange(undefined) }]
      : []),
    ...only.map(termToken('only')),
    ...not.map(termToken('not')),
    ...(latency
      ? [
          {
            label: [
              latency.min === undefined ? '' : `ms ≥ ${latency.min}`,
              latency.max === undefined ? '' : `ms ≤ ${latency.max}`,
            ]
              .filter(Boolean)
              .join(', '),
            remove: () => setFilter(withoutLatency),
          },
        ]
      : []),
    ...(end === undefined ? [] : [{ label: words.ends[end], remove: () => setFilter(withoutEnd) }]),
    ...(text === undefined ? [] : [{ label: `"${text}"`, remove: () => setFilter(withoutText) }]),
  ];
}
