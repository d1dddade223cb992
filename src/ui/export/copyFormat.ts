import { formatString } from '../../core/export/exporters/formatString.ts';
import { notify } from '../../state/noticeActions.ts';
import { currentDocument } from '../../state/store.ts';
import { changePreferences, revealPlace } from '../../state/viewActions.ts';
import { askUnseen } from './askUnseen.ts';
import { copyText } from './copyText.ts';
import { tellCopied, tellNotCopied } from './tellCopied.ts';

/**
 * Copies the template as the one line that AWS takes, or says why it is none; asks first where it holds what nobody
 * sees (`isAsked`: that is done). True where it was copied.
 */
export async function copyFormat(isAsked = false): Promise<boolean> {
  const { source, settings } = currentDocument();
  const { text, refused } = formatString.export({ format: source, settings, scope: 'format' });
  if (refused) {
    notify(refused, { tone: 'warning' });
    return false;
  }
  if (!isAsked && !askUnseen(text, () => void copyFormat(true))) return false;
  if (await copyText(text)) {
    tellCopied(text);
    return true;
  }
  changePreferences({ templateView: 'text' });
  revealPlace(0, source.length);
  tellNotCopied();
  return false;
}
