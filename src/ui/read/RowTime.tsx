import type { Row } from '../../workers/protocol.ts';
import { formatClock } from './formats.ts';
import { useDates } from './useDates.ts';

/** When a line was logged: with its date where the log is not of one day. */
export function RowTime({ row: { time, isExact } }: { readonly row: Row }) {
  const { dateOf } = useDates();
  if (Number.isNaN(time)) return <span className="mono time">–</span>;
  return (
    <span className="mono time">
      {dateOf(time)} {formatClock(time, isExact)}
    </span>
  );
}
