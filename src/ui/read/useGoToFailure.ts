import { announce } from '../../state/noticeActions.ts';
import { goToFailure } from '../../state/read/readActions.ts';
import { useReadWords } from './useReadWords.ts';

/** Goes to the next failing line, or the one before, and says where there is none. */
export function useGoToFailure(): (way: 1 | -1) => void {
  const { noFailure } = useReadWords();
  return (way) => {
    void goToFailure(way).then((found) => {
      if (!found) announce(noFailure);
    });
  };
}
