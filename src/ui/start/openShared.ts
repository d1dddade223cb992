import { textOf } from '../../i18n/messages.ts';
import { notify } from '../../state/noticeActions.ts';
import { createHistory } from '../../state/history.ts';
import { nextTask } from '../../state/nextTask.ts';
import { openLinked } from '../../state/openLinked.ts';
import { decodeShareLink } from '../../state/shareLink.ts';
import { selectFullAnalysis, useStore } from '../../state/store.ts';

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
  // Worked out in a task of its own; the page finds it when it draws the document in the next one.
  selectFullAnalysis({ ...useStore.getState(), history: createHistory(shared.document) });
  await nextTask();
  openLinked(shared.document);
  notify(
    textOf(({ app }) => app.openedLink),
    { canUndo: true },
  );
}
