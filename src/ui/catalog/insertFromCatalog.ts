import { textOf } from '../../i18n/messages.ts';
import { notify } from '../../state/noticeActions.ts';
import { useStore } from '../../state/store.ts';
import { showPanel } from '../../state/viewActions.ts';
import { currentLayout } from '../common/hooks/layout.ts';
import { loadPart } from '../common/loading/loadPart.ts';

/** Puts variables in at the caret. Where the template is out of sight, a notice tells that it worked. */
export async function insertFromCatalog(names: readonly string[]): Promise<void> {
  const { insertVariables } = await loadPart(() => import('../../state/insertActions.ts'));
  const { notices } = useStore.getState();
  insertVariables(names);
  const isTold = useStore.getState().notices !== notices;
  if (names.length === 0 || isTold || currentLayout() !== 'narrow') return;
  notify(
    textOf(({ catalog }) => catalog.inserted(names.map((name) => `\`${name}\``).join(', '))),
    {
      canUndo: true,
      action: {
        label: textOf(({ catalog }) => catalog.showTemplate),
        run: () => showPanel('template'),
      },
    },
  );
}
