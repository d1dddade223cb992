import { useReadStore } from '../../state/read/readStore.ts';
import type { Row } from '../../workers/protocol.ts';
import { useReadWords } from './useReadWords.ts';

/** Marks a line that has two readings, of which a person has chosen one. */
export function TakenMark({ row }: { readonly row: Row | undefined }) {
  const words = useReadWords();
  const taken = useReadStore((state) => state.log?.taken);
  if (!row?.isChosen || !taken) return null;
  return (
    <span className="read-taken" title={words.takenMark(taken)}>
      <b aria-hidden="true">{words.readingNames[taken]}</b>
      <span className="visually-hidden">{words.takenMark(taken)}, </span>
    </span>
  );
}
