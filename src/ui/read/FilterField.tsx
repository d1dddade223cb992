import { useState, type KeyboardEvent } from 'react';
import { isEmptyFilter, type FilterTerm, type LogFilter } from '../../core/logs/filter.ts';
import { addFilterText } from '../../core/logs/filterText.ts';
import { clearFilter, setFilter, setRange, toggleTerm } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { Icon } from '../parts/Icon.tsx';
import { formatRange } from './formats.ts';
import { useReadWords } from './useReadWords.ts';

/** Id of the field, for the keys that lead to it. */
export const FILTER_ID = 'read-filter';

/** The present filter in tokens, each of which can be taken out, and a field for more. */
export function FilterField() {
  const words = useReadWords();
  const filter = useReadStore((state) => state.filter);
  const [typed, setTyped] = useState('');
  const tokens = tokensOf(filter, words);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && typed.trim() !== '') {
      setFilter(addFilterText(filter, typed));
      setTyped('');
    } else if (event.key === 'Backspace' && typed === '') tokens.at(-1)?.remove();
  };
  return (
    <search className="read-filter">
      <Icon name="search" />
      {tokens.map(({ label, remove }) => (
        <button
          key={label}
          type="button"
          className="read-token"
          aria-label={words.remove(label)}
          onClick={remove}
        >
          {label}
          <Icon name="close" />
        </button>
      ))}
      <input
        id={FILTER_ID}
        value={typed}
        aria-label={words.filterLabel}
        placeholder={words.filterHint}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={press}
      />
      {!isEmptyFilter(filter) && (
        <button type="button" className="read-link" onClick={clearFilter}>
          {words.clear}
        </button>
      )}
    </search>
  );
}

interface Token {
  readonly label: string;
  readonly remove: () => void;
}

function tokensOf(filter: LogFilter, words: ReturnType<typeof useReadWords>): Token[] {
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
