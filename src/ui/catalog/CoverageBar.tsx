import { isNeverFilled } from '../../core/catalog/presence.ts';
import type { Variable } from '../../core/catalog/variable.ts';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { coveragePieces } from './coverage.ts';

interface CoverageBarProps {
  readonly presence: Variable['presence'];
  /** The same in words, for the tooltip; the row's name says it to screen readers. */
  readonly text: string;
}

/** On which events a variable has a value: solid always, outlined sometimes, absent never; in words if on none. */
export function CoverageBar({ presence, text }: CoverageBarProps) {
  const { noValue } = useMessages().catalog;
  const { events } = useApi().catalog;
  if (isNeverFilled({ presence })) {
    return (
      <span className="no-value" aria-hidden="true">
        {noValue}
      </span>
    );
  }
  return (
    <span className="coverage" title={text} aria-hidden="true">
      {coveragePieces(events, presence).map(
        (piece) =>
          piece.presence !== 'never' && (
            <i
              key={piece.from}
              className={piece.presence}
              style={{ gridColumn: `${piece.from + 1} / ${piece.to + 1}` }}
            />
          ),
      )}
    </span>
  );
}
