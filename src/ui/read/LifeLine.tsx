import { lifeStep, STEP_SHAPES } from '../../core/logs/summary/lifeStep.ts';
import type { Row } from '../../workers/protocol.ts';
import { Lifeline } from '../common/components/Lifeline.tsx';
import type { LifelinePart } from '../common/components/lifelineParts.ts';
import { useDurations, wholeSeconds } from './formats.ts';
import { RowOption, type OptionPlace } from './RowOption.tsx';
import { RowLatency } from './RowLatency.tsx';
import { RowStatus } from './RowStatus.tsx';
import { RowTime } from './RowTime.tsx';
import { RowValue } from './RowValue.tsx';
import { useReadWords } from './useReadWords.ts';

interface LifeLineProps {
  readonly option: OptionPlace;
  readonly row: Row | undefined;
  /** How long after the beginning; undefined where a clock is wanted. */
  readonly elapsed: ((time: number) => string) | undefined;
  readonly part: LifelinePart;
  /** How long nothing was logged before it, where that is named; in milliseconds. */
  readonly silence: number | undefined;
  readonly onOpen: () => void;
}

/** A line in the life of a connection. */
export function LifeLine({ option, row, elapsed, part, silence, onOpen }: LifeLineProps) {
  const words = useReadWords();
  const durations = useDurations();
  const step = row && lifeStep(row);
  return (
    <RowOption option={option} className="life-row" onChoose={onOpen}>
      <RowTime row={row} sayTime={elapsed} />
      {step === 'refused' ? (
        <Lifeline shape="refused" lane="main" part="none" />
      ) : (
        <Lifeline shape={STEP_SHAPES[step ?? 'unknown']} lane="main" part={part} />
      )}
      <span className="step">
        {silence !== undefined && (
          <span className="visually-hidden">{words.silence(durations(wholeSeconds(silence)))}, </span>
        )}
        {step && words.steps[step]}
      </span>
      {row && (
        <>
          <RowValue group="request" text={row.route} />
          <RowStatus status={row.status} />
          <RowLatency latency={row.latency} />
          <RowValue group="errors" text={row.error} />
        </>
      )}
    </RowOption>
  );
}
