import type { Variable } from '../../core/catalog/variable.ts';
import { coverageCells } from './coverage.ts';

interface CoverageBarProps {
  readonly presence: Variable['presence'];
  /** The same in words, for the tooltip; the row's name says it to screen readers. */
  readonly text: string;
}

/** On which events a variable has a value: solid always, outlined sometimes, absent never. */
export function CoverageBar({ presence, text }: CoverageBarProps) {
  return (
    <span className="coverage" title={text} aria-hidden="true">
      {coverageCells(presence).map((cell) => (
        <i
          key={cell.event}
          className={`${cell.presence}${cell.starts ? ' starts' : ''}${cell.ends ? ' ends' : ''}`}
        />
      ))}
    </span>
  );
}
