import { textOf } from '../../i18n/messages.ts';
import type { LogwrightDocument } from '../../state/logwrightDocument.ts';
import { notify } from '../../state/noticeActions.ts';
import { encodeShareLink } from '../../state/shareLink.ts';
import { copyText } from '../common/browser/copyText.ts';
import { pageAddress } from '../common/browser/site.ts';

/**
 * Copies a link that holds the whole document; where the clipboard is forbidden, the address bar shows it. Says so
 * if the number of an account is in it, and offers a link without.
 */
export async function copyLink(document: LogwrightDocument): Promise<void> {
  const fragment = await encodeShareLink(document);
  // The site's own address: whoever opens it gets the page of their language.
  const link = `${pageAddress('en')}#${fragment}`;
  await copyText(link, {
    onCopied: () => notifyLinkCopied(document),
    onRefused: () => {
      history.replaceState(null, '', link);
      notify(textOf(({ app }) => app.linkInAddress));
    },
  });
}

function notifyLinkCopied(document: LogwrightDocument): void {
  if (document.settings.accountId === '') return notify(textOf(({ app }) => app.linkCopied));
  const withoutAccount = { ...document, settings: { ...document.settings, accountId: '' } };
  notify(
    textOf(({ app }) => app.linkHoldsAccount),
    { action: { label: textOf(({ app }) => app.withoutAccount), run: () => void copyLink(withoutAccount) } },
  );
}
