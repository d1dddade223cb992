import IconButton from '@mui/material/IconButton';
import { useRef, type KeyboardEvent } from 'react';
import { undoChange } from '../../state/historyActions.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { setQuery, useCatalogView } from './catalogView.ts';
import { SEARCH_ID } from './focusSearch.ts';
import { firstRow, insertFromRow } from './rowActions.ts';

interface CatalogSearchProps {
  /** The list shows the answers to the query. While the search is being loaded, it still shows everything. */
  readonly answered: boolean;
  readonly onFocus: () => void;
}

/** The search field. Enter inserts the best match, the down arrow goes into the list, Escape clears. */
export function CatalogSearch({ answered, onFocus }: CatalogSearchProps) {
  const words = useMessages().catalog;
  const { query } = useCatalogView();
  const label = words.search(useApi().catalog.variables.length);
  /** How often Enter has inserted since the text was last changed: so often undo is not about the text. */
  const inserted = useRef(0);

  function change(text: string): void {
    inserted.current = 0;
    setQuery(text);
  }

  function pressKey(event: KeyboardEvent<HTMLInputElement>): void {
    // While Korean is being composed, these keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      change('');
    }
    if (isUndo(event) && inserted.current > 0) {
      event.preventDefault();
      inserted.current -= 1;
      undoChange();
    }
    const first = firstRow();
    if (!first) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      first.focus();
    }
    if (event.key === 'Enter' && answered) {
      insertFromRow(first);
      if (first.dataset['insert'] !== undefined) inserted.current += 1;
    }
  }

  return (
    <search className="catalog-search">
      <Icon name="search" />
      <input
        id={SEARCH_ID}
        type="search"
        value={query}
        placeholder={label}
        aria-label={label}
        aria-describedby="catalog-search-help"
        aria-keyshortcuts="/"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        onChange={(event) => change(event.target.value)}
        onKeyDown={pressKey}
        onFocus={onFocus}
      />
      <span id="catalog-search-help" className="visually-hidden">
        {words.searchHelp}
      </span>
      {query === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <IconButton
          size="small"
          aria-label={words.clearSearch}
          onClick={() => {
            change('');
            document.getElementById(SEARCH_ID)?.focus();
          }}
        >
          <Icon name="close" />
        </IconButton>
      )}
    </search>
  );
}

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;
