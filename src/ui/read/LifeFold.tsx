import type { LifePlan } from '../../core/logs/summary/lifePlan.ts';
import type { Row } from '../../workers/protocol.ts';
import { useLocale } from '../common/hooks/useMessages.ts';
import { useDurations, useNumbers } from './formats.ts';
import { RowOption, type OptionPlace } from './RowOption.tsx';
import { RowTime } from './RowTime.tsx';
import { useReadWords } from './useReadWords.ts';

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
