import { LONG_SILENCE } from '../../core/logs/summary/lifeRows.ts';
import { useDurations, wholeSeconds } from './formats.ts';
import { useReadWords } from './useReadWords.ts';

interface LifeGapProps {
  /** In milliseconds. */
  readonly length: number;
  /** In pixels. */
  readonly height: number;
  /** It ended the connection. */
  readonly isEnd: boolean;
}

/** A silence in the life of a connection. The line after it says the same to a screen reader. */
export function LifeGap({ length, height, isEnd }: LifeGapProps) {
  const words = useReadWords();
  const durations = useDurations();
  const text = words.silence(durations(wholeSeconds(length)));
  return (
    <div
      className={length >= LONG_SILENCE ? 'life-row life-gap long' : 'life-row life-gap'}
      style={{ height }}
      aria-hidden="true"
    >
      <span />
      <span className="lifeline passes" />
      <span className="step">{isEnd ? <strong>{text}</strong> : text}</span>
    </div>
  );
}
