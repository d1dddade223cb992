import type { MouseEvent } from 'react';
import { isEmptyFilter } from '../../core/logs/filter.ts';
import { clearFilter } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { Icon } from '../common/components/Icon.tsx';
import { FILTER_ID, FilterInput } from './FilterInput.tsx';
import { filterTokens } from './filterTokens.ts';
import { useReadWords } from './useReadWords.ts';
import './FilterField.css';

/** The present filter in tokens, each of which can be taken out, and a field for more. */
export function FilterField() {
  const words = useReadWords();
  const filter = useReadStore((state) => state.filter);
  const tokens = filterTokens(filter, words);
  return (
    <search className="read-filter">
      <Icon name="search" />
      {tokens.map(({ label, remove }) => (
        <button
          key={label}
          type="button"
          className="read-token"
          aria-label={words.remove(label)}
          onClick={(event) => {
            remove();
            goOn(event);
          }}
        >
          {label}
          <Icon name="close" />
        </button>
      ))}
      <FilterInput onRemoveLast={() => tokens.at(-1)?.remove()} />
      {!isEmptyFilter(filter) && (
        <button
          type="button"
          className="read-link"
          onClick={(event) => {
            clearFilter();
            goOn(event);
          }}
        >
          {words.clear}
        </button>
      )}
    </search>
  );
}

/** By keys a person goes on in the field, since the button may be gone; to a finger it would bring up a keyboard. */
function goOn({ detail }: MouseEvent): void {
  if (detail === 0) document.getElementById(FILTER_ID)?.focus();
}
