import { useEffect, useRef, type FocusEvent, type MouseEvent, type ReactNode } from 'react';
import { makeTabStop, moveFocus } from '../common/browser/rovingFocus.ts';

interface ToolbarProps {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * Buttons that are one tab stop, the arrow keys inside; the one used last is the stop. Escape puts away the
 * tooltips that CSS draws from the names of the buttons.
 */
export function Toolbar({ label, className, children }: ToolbarProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const toolbar = ref.current;
    const hideTips = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') toolbar?.setAttribute('data-quiet', '');
    };
    const buttons = buttonsOf(toolbar);
    makeTabStop(buttons, buttons[0]);
    document.addEventListener('keydown', hideTips);
    return () => document.removeEventListener('keydown', hideTips);
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons take the focus
    <div
      ref={ref}
      role="toolbar"
      aria-label={label}
      className={className}
      onKeyDown={(event) => moveFocus(event, buttonsOf(event.currentTarget), { axis: 'x', loop: true })}
      onFocus={(event) => makeTabStop(buttonsOf(event.currentTarget), event.target)}
      onBlur={showTips}
      onMouseLeave={showTips}
    >
      {children}
    </div>
  );
}

function buttonsOf(toolbar: HTMLElement | null): HTMLButtonElement[] {
  return toolbar ? [...toolbar.querySelectorAll('button')] : [];
}

function showTips(event: FocusEvent<HTMLElement> | MouseEvent<HTMLElement>): void {
  event.currentTarget.removeAttribute('data-quiet');
}
