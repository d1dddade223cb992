import { useId, type KeyboardEvent } from 'react';
import { nextIndex, type Roving } from '../browser/rovingFocus.ts';

interface SearchList {
  /** How many options are found, and the one that Enter takes; none where that is negative. */
  readonly count: number;
  readonly at: number;
  readonly onMove: (index: number) => void;
  readonly onTake: (index: number) => void;
  /** The keys that lead to both ends of the list. The field has them otherwise. */
  readonly ends?: Roving['ends'];
}

/**
 * A search field with the list of what it finds. The focus stays in the field: arrows move in the list, round its
 * ends, and Enter takes. Returns what the field, the list and each option are given.
 */
export function useSearchList({ count, at, onMove, onTake, ends = ['Home', 'End'] }: SearchList) {
  const id = useId();
  const listId = `${id}-list`;
  const optionId = (index: number) => `${id}-${index}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = nextIndex(event.key, at, count, { axis: 'y', loop: true, ends });
    if (next !== undefined) onMove(next);
    else if (event.key === 'Enter') onTake(at);
    else return;
    event.preventDefault();
  };
  return {
    field: {
      role: 'combobox',
      'aria-expanded': true,
      'aria-controls': listId,
      'aria-activedescendant': at >= 0 && at < count ? optionId(at) : undefined,
      autoCapitalize: 'none',
      autoComplete: 'off',
      spellCheck: false,
      onKeyDown,
    },
    list: { id: listId, role: 'listbox' },
    optionAt: (index: number) => ({
      id: optionId(index),
      role: 'option',
      ref: index === at ? showOption : undefined,
      onClick: () => onTake(index),
    }),
  } as const;
}

/** Brings the option at which the arrows stand into view. */
function showOption(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
