import { textOf } from '../../i18n/messages.ts';
import { notify } from '../../state/noticeActions.ts';
import { openLinked } from '../../state/openLinked.ts';
import { decodeShareLink } from '../../state/shareLink.ts';

/** Takes in the document that the address holds, if any, and says what became of it. */
export async function openShared(): Promise<void> {
  const shared = await decodeShareLink(location.hash);
  if (shared.kind === 'none') return;
  // The link has done its work; kept, a reload would bring its old template back over newer work.
  history.replaceState(null, '', location.pathname + location.search);
  if (shared.kind === 'damaged') {
    notify(
      textOf(({ app }) => app.damagedLink),
      { tone: 'warning' },
    );
    return;
  }
  openLinked(shared.document);
  notify(
    textOf(({ app }) => app.openedLink),
    { canUndo: true },
  );
}
