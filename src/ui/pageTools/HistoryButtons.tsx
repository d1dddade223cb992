import IconButton from '@mui/material/IconButton';
import { redoChange, undoChange } from '../../state/historyActions.ts';
import { useStore } from '../../state/store.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';

/** Undo and redo. */
export function HistoryButtons() {
  const words = useMessages().app;
  const canUndo = useStore((state) => state.history.past.length > 0);
  const canRedo = useStore((state) => state.history.future.length > 0);
  return (
    <>
      <IconButton aria-label={words.undo} title={words.undo} disabled={!canUndo} onClick={() => undoChange()}>
        <Icon name="undo" />
      </IconButton>
      <IconButton aria-label={words.redo} title={words.redo} disabled={!canRedo} onClick={() => redoChange()}>
        <Icon name="redo" />
      </IconButton>
    </>
  );
}
