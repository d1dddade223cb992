/* oxlint-disable jsx-a11y/prefer-tag-over-role -- native radios of one name are one group in the whole page, and the prerendered page stands beside the app for a moment */
import type { KeyboardEvent } from 'react';
import { moveFocus } from '../browser/rovingFocus.ts';
import './SegmentedControl.css';

interface SegmentedControlProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly wide?: boolean;
}

/** One of a few, all visible: a view switch or a scope. Tab reaches the chosen one, the arrow keys choose. */
export function SegmentedControl<T extends string>({
  label,
  value,
  options,
  onChange,
  wide = false,
}: SegmentedControlProps<T>) {
  function press(event: KeyboardEvent<HTMLElement>): void {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = options.findIndex((option) => option.value === value);
    const next = moveFocus(event, buttons, { axis: 'both', loop: true, ends: [] }, at);
    const chosen = options[buttons.findIndex((button) => button === next)];
    if (chosen) onChange(chosen.value);
  }
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its parts take the focus
    <div role="radiogroup" aria-label={label} className={wide ? 'segment wide' : 'segment'} onKeyDown={press}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
