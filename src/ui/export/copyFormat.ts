import { formatString } from '../../core/export/exporters/formatString.ts';
import { notify } from '../../state/noticeActions.ts';
import { currentDocument } from '../../state/store.ts';
import { changePreferences, revealPlace } from '../../state/viewActions.ts';
import { copyText } from '../common/browser/copyText.ts';
import { notifyNotCopied } from '../common/browser/copyNotices.ts';
import { notifyCopied } from './notifyCopied.ts';

/** Copies the template as the one line that AWS takes, or says why it is none. */
export async function copyFormat(): Promise<void> {
  const { source, settings } = currentDocument();
  const { text, refused } = formatString.export({ format: source, settings, scope: 'format' });
  if (refused) {
    notify(refused, { tone: 'warning' });
    return;
  }
  await copyText(text, {
    onCopied: () => notifyCopied(text),
    onRefused: () => {
      changePreferences({ templateView: 'text' });
      revealPlace(0, source.length);
      notifyNotCopied();
    },
  });
}
