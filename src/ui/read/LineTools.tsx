import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { logDesk } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { downloadBlob } from '../export/downloadText.ts';
import { Icon } from '../parts/Icon.tsx';
import { useNumbers } from './formats.ts';
import { useGoToFailure } from './useGoToFailure.ts';
import { useReadWords } from './useReadWords.ts';

/** What can be done with the lines that are shown: go from failure to failure, save them. */
export function LineTools() {
  const words = useReadWords();
  const { count } = useNumbers();
  const failing = useReadStore((state) => state.summary?.failing);
  const fail = useGoToFailure();
  return (
    <>
      <IconButton aria-label={words.previousFailure} title={words.previousFailure} onClick={() => fail(-1)}>
        <Icon name="up" />
      </IconButton>
      <span>{failing !== undefined && `${words.failing} ${count(failing)}`}</span>
      <IconButton aria-label={words.nextFailure} title={words.nextFailure} onClick={() => fail(1)}>
        <Icon name="down" />
      </IconButton>
      <Button variant="ghost" onClick={() => void save()}>
        <Icon name="download" />
        {words.save}
      </Button>
    </>
  );
}

async function save(): Promise<void> {
  const lines = await logDesk()?.save();
  if (lines) downloadBlob(lines, 'lines.log');
}
