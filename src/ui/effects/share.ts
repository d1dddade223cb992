import { textOf } from '../../i18n/messages.ts';
import { encodeShareLink } from '../../state/shareLink.ts';
import { notify } from '../../state/noticeActions.ts';
import { currentDocument } from '../../state/store.ts';
import { pageAddress } from './site.ts';

/** Copies a link that holds the whole document; where the clipboard is forbidden, the address bar shows it. */
export async function share(): Promise<void> {
  const fragment = await encodeShareLink(currentDocument());
  // The site's own address: whoever opens it gets the page of their language.
  const link = `${pageAddress('en')}#${fragment}`;
  try {
    await navigator.clipboard.writeText(link);
    notify(textOf(({ app }) => app.linkCopied));
  } catch {
    history.replaceState(null, '', link);
    notify(textOf(({ app }) => app.linkInAddress));
  }
}
