/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an option of a list that has columns */
import type { ReactNode } from 'react';

/** Which row of a list it is. */
export interface OptionPlace {
  readonly id: string;
  /** In pixels. */
  readonly height: number;
  /** Counted from 1. */
  readonly position: number;
  readonly total: number;
  readonly isCurrent: boolean;
}

interface RowOptionProps {
  readonly option: OptionPlace;
  readonly className?: string;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** A row of a list of lines that can be reached. */
export function RowOption({ option, className = '', onChoose, children }: RowOptionProps) {
  const { id, height, position, total, isCurrent } = option;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list takes the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-posinset={position}
      aria-setsize={total}
      className={`read-row ${className}${isCurrent ? ' current' : ''}`}
      style={{ height }}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
