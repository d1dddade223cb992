import type { LifePlan } from '../../core/logs/summary/lifePlan.ts';
import type { Row } from '../../workers/protocol.ts';
import { useLocale } from '../common/hooks/useMessages.ts';
import { useDurations, useNumbers, wholeSeconds } from './formats.ts';
import { RowOption, type OptionPlace } from './RowOption.tsx';
import { RowTime } from './RowTime.tsx';
import { useReadWords } from './useReadWords.ts';
import { LONG_SILENCE } from '../../core/logs/summary/lifeRows.ts';

interface LifeFoldProps {
  readonly option: OptionPlace;
  readonly plan: LifePlan;
  readonly item: number;
  /** How long it lasts, in milliseconds. */
  readonly length: number;
  /** Its first line, and when that was. */
  readonly row: Row | undefined;
  readonly elapsed: ((time: number) => string) | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A run of good lines in a sentence. */
export function LifeFold({ option, plan, item, length, row, elapsed, isOpen, onToggle }: LifeFoldProps) {
  const words = useReadWords();
  const durations = useDurations();
  const { count } = useNumbers();
  const locale = useLocale();
  const messages = plan.messages[item] ?? 0;
  const calls = plan.calls[item] ?? 0;
  const others = (plan.lines[item] ?? 0) - messages - calls;
  const what = [
    messages > 0 && words.strip.messages(count(messages)),
    calls > 0 && words.strip.calls(count(calls)),
    others > 0 && words.lines(count(others)),
  ].filter((part) => part !== false);
  return (
    <RowOption option={option} className="life-row fold" onChoose={onToggle}>
      <RowTime row={row} sayTime={elapsed} />
      <span className="lifeline passes" aria-hidden="true">
        <svg viewBox="0 0 28 28" width="28" height="28">
          <path className="dots" d="M8 8h0M8 14h0M8 20h0" />
        </svg>
      </span>
      <span className="step">
        {words.fold(
          new Intl.ListFormat(locale, { type: 'conjunction' }).format(what),
          length > 0 ? durations(length) : undefined,
        )}{' '}
        <span className="fold-action">{isOpen ? words.unfold.hide : words.unfold.show}</span>
      </span>
    </RowOption>
  );
}

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
