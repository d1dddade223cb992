import type { Row } from '../../workers/protocol.ts';
import { formatClock } from './formats.ts';
import { TakenMark } from './TakenMark.tsx';
import { useDates } from './useDates.ts';

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
