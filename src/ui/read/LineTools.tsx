import IconButton from '@mui/material/IconButton';
import { useReadStore } from '../../state/read/readStore.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useNumbers } from './formats.ts';
import { useGoToFailure } from './useGoToFailure.ts';
import { SaveLines } from './SaveLines.tsx';
import { useReadWords } from './useReadWords.ts';

/** What can be done with the lines that are shown: go from failure to failure, save them. */
export function LineTools({ narrow }: { readonly narrow: boolean }) {
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
      <SaveLines narrow={narrow} />
    </>
  );
}
