import Button from '@mui/material/Button';
import { keepBoth, keepMine, takeTheirs } from '../../state/librarySyncActions.ts';
import { notify } from '../../state/noticeActions.ts';
import { textOf } from '../../i18n/messages.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import './OtherTabChoice.css';
import { loadPart } from '../common/loading/loadPart.ts';

/** What another tab did to the open template, and what a person can do about it. */
export function OtherTabChoice({ deleted }: { readonly deleted: boolean }) {
  const words = useMessages().library;
  return (
    <div className="other-tab">
      <Icon name="problem" />
      <span className="reason">{deleted ? words.otherTabDeleted : words.otherTabChanged}</span>
      <span className="choices">
        {deleted ? (
          <Button variant="line" size="small" onClick={() => void deleteHere()}>
            {words.deleteToo}
          </Button>
        ) : (
          <>
            <Button variant="line" size="small" onClick={takeOthers}>
              {words.takeTheirs}
            </Button>
            <Button variant="line" size="small" onClick={() => keepBoth()}>
              {words.keepBoth}
            </Button>
          </>
        )}
        <Button variant="line" size="small" onClick={() => keepMine()}>
          {deleted ? words.keepIt : words.keepMine}
        </Button>
      </span>
    </div>
  );
}

function takeOthers(): void {
  takeTheirs();
  notify(
    textOf(({ library }) => library.tookTheirs),
    { canUndo: true },
  );
}

async function deleteHere(): Promise<void> {
  const { deleteTemplate } = await loadPart(() => import('../../state/libraryActions.ts'));
  deleteTemplate();
}
