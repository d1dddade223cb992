import { queries as en } from '../../i18n/en/queries.ts';
import { queries as ko } from '../../i18n/ko/queries.ts';
import { useLocale } from '../common/hooks/useMessages.ts';
import { inLocale } from '../../core/text.ts';

/** The words of the queries, which are not among those that the page begins with. */
export function useQueryWords(): typeof en {
  return inLocale({ en, ko }, useLocale());
}
