import { help as en } from '../../i18n/en/help.ts';
import { help as ko } from '../../i18n/ko/help.ts';
import { useLocale } from '../common/hooks/useMessages.ts';
import { inLocale } from '../../core/text.ts';

/** The words of the help, which are not among those that the page begins with. */
export function useHelpWords(): typeof en {
  return inLocale({ en, ko }, useLocale());
}
