import { read as en } from '../../i18n/en/read.ts';
import { read as ko } from '../../i18n/ko/read.ts';
import { useLocale } from '../common/hooks/useMessages.ts';
import { inLocale } from '../../core/text.ts';

/** The words of Read, which are not among those that the page begins with. */
export function useReadWords(): typeof en {
  return inLocale({ en, ko }, useLocale());
}
