import useAutocomplete from '@mui/material/useAutocomplete';
import { useState, type KeyboardEvent, useMemo } from 'react';
import { addFilterText } from '../../core/logs/filterText.ts';
import {
  wordFor,
  filterKeys,
  filterWords,
  type FilterKeys,
  type FilterWords,
} from '../../core/logs/filterWords.ts';
import { suggestFilter, type FilterSuggestion } from '../../core/logs/suggestFilter.ts';
import { setFilter } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { useNumbers } from './formats.ts';
import { useStore } from '../../state/store.ts';
import { useReadWords } from './useReadWords.ts';
import { readFields } from '../../core/template/fields/readFields.ts';
import { parse } from '../../core/template/parse.ts';
import { useApi } from '../common/hooks/useApi.ts';

/** Id of the field, for the keys that lead to it. */
export const FILTER_ID = 'read-filter';

interface FilterInputProps {
  /** Takes out the last part of the filter. */
  readonly onRemoveLast: () => void;
}

/** Takes more of the filter in words, and proposes those that the log has. */
export function FilterInput({ onRemoveLast }: FilterInputProps) {
  const words = useReadWords();
  const { count: format } = useNumbers();
  const filter = useReadStore((state) => state.filter);
  const groups = useReadStore((state) => state.summary?.groups) ?? {};
  const hasLatency = useReadStore((state) => state.progress?.hasLatency === true);
  const known = useFilterWords();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  /** Whether a proposal was gone to by keys. What the pointer merely rests on is not meant by Enter. */
  const [isMeant, setMeant] = useState(false);
  const add = (text: string): void => {
    setTyped('');
    setOpen(false);
    setMeant(false);
    if (text.trim() !== '') setFilter(addFilterText(filter, text, known.words));
  };
  const press = (event: KeyboardEvent & { defaultMuiPrevented?: boolean }): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Backspace' && typed === '') onRemoveLast();
    if (event.key === 'Enter' && !isMeant) {
      event.defaultMuiPrevented = true;
      add(typed);
    }
  };
  const { getRootProps, getInputProps, getListboxProps, getOptionProps, popupOpen, groupedOptions } =
    useAutocomplete<FilterSuggestion, false, true, true>({
      id: FILTER_ID,
      freeSolo: true,
      disableClearable: true,
      clearOnBlur: false,
      options: suggestFilter(typed, { ...known, groups, hasLatency }),
      filterOptions: (options) => options,
      getOptionLabel: (option) => (typeof option === 'string' ? option : option.typed),
      // Nothing stays chosen: it is typed, or goes into the filter.
      value: '',
      inputValue: typed,
      open: isOpen,
      onOpen: () => setOpen(true),
      onClose: () => setOpen(false),
      // A word still wants its value. Without this, the list also forgets where one is when it is drawn anew.
      disableCloseOnSelect: true,
      onHighlightChange: (_, option, reason) => {
        setMeant(reason === 'keyboard' && option !== null);
      },
      onInputChange: (_, text, reason) => {
        if (reason === 'input') setTyped(text);
      },
      onChange: (_, chosen) => {
        if (typeof chosen === 'string') add(chosen);
        else if (chosen.count === undefined) setTyped(chosen.typed);
        else add(chosen.typed);
      },
    });
  const options = groupedOptions.filter((option) => 'typed' in option);
  return (
    <span className="read-typed" {...getRootProps({ onKeyDown: press })}>
      <input
        {...getInputProps()}
        aria-label={words.filterLabel}
        placeholder={words.filterHint(wordFor('route', known.keys), wordFor('latency', known.keys))}
        enterKeyHint="search"
      />
      {popupOpen && options.length > 0 && (
        <ul {...getListboxProps()} className="read-suggestions" aria-label={words.suggestions}>
          {options.map((option, index) => {
            const { key, ...props } = getOptionProps({ option, index });
            const { label, count, field } = option;
            return (
              <li {...props} key={key}>
                <span className="mono ellipsis">{label}</span>
                <small>
                  {count === undefined
                    ? field === 'latency'
                      ? words.milliseconds
                      : words.fields[field]
                    : format(count)}
                </small>
              </li>
            );
          })}
        </ul>
      )}
    </span>
  );
}

/** The words for fields that the template of the log has, and its own keys among them. */
function useFilterWords(): { readonly keys: FilterKeys; readonly words: FilterWords } {
  const template = useReadStore(({ log }) => log?.template ?? '');
  const { catalog } = useApi();
  const xml = useStore(({ lateParts }) => lateParts.xml);
  return useMemo(() => {
    const fields = readFields(catalog, parse(template), xml);
    return { keys: filterKeys(fields), words: filterWords(fields) };
  }, [catalog, template, xml]);
}
