import { useMemo } from 'react';
import { filterKeys, filterWords, type FilterKeys, type FilterWords } from '../../core/logs/filterWords.ts';
import { readFields } from '../../core/template/fields/readFields.ts';
import { parse } from '../../core/template/parse.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { useApi } from '../common/hooks/useApi.ts';

/** The words for fields that the template of the log has, and its own keys among them. */
export function useFilterWords(): { readonly keys: FilterKeys; readonly words: FilterWords } {
  const template = useReadStore(({ log }) => log?.template ?? '');
  const { catalog } = useApi();
  return useMemo(() => {
    const fields = readFields(catalog, parse(template));
    return { keys: filterKeys(fields), words: filterWords(fields) };
  }, [catalog, template]);
}
