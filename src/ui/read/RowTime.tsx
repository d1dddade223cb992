import type { Row } from '../../workers/protocol.ts';
import { formatClock } from './formats.ts';
import { useDates } from './useDates.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { useReadWords } from './useReadWords.ts';

interface RowTimeProps {
  readonly row: Row | undefined;
  /** How a time is said instead of its date and the clock. */
  readonly sayTime?: ((time: number) => string) | undefined;
}

/** When a line was logged: with its date where the log is not of one day. */
export function RowTime({ row, sayTime }: RowTimeProps) {
  const { dateOf } = useDates();
  const time = row?.time ?? NaN;
  const sayMoment = (): string =>
    Number.isNaN(time) ? '–' : `${dateOf(time)} ${formatClock(time, row?.isExact === true)}`;
  return (
    <span className="mono time">
      <TakenMark row={row} />
      {row && (sayTime ?? sayMoment)(time)}
    </span>
  );
}

/** Marks a line that has two readings, of which a person has chosen one. */
function TakenMark({ row }: { readonly row: Row | undefined }) {
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
