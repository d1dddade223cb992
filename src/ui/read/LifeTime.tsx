import type { Row } from '../../workers/protocol.ts';
import { RowTime } from './RowTime.tsx';

interface LifeTimeProps {
  readonly row: Row | undefined;
  /** How long after the beginning of the life a time is; undefined where a clock is wanted. */
  readonly elapsed: ((time: number) => string) | undefined;
}

/** When a line of a life was logged. */
export function LifeTime({ row, elapsed }: LifeTimeProps) {
  if (row && !elapsed) return <RowTime row={row} />;
  return <span className="mono time">{row && elapsed?.(row.time)}</span>;
}
