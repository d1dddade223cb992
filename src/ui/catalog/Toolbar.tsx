import {
  useEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';

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
    makeTabStop(toolbar, buttonsOf(toolbar)[0]);
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
      onKeyDown={walk}
      onFocus={(event) => makeTabStop(event.currentTarget, event.target)}
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

function makeTabStop(toolbar: HTMLElement | null, stop: Element | undefined): void {
  for (const button of buttonsOf(toolbar)) button.tabIndex = button === stop ? 0 : -1;
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const buttons = buttonsOf(event.currentTarget);
  const at = buttons.findIndex((button) => button === event.target);
  if (at < 0) return;
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons.at(to % buttons.length)?.focus();
}

function showTips(event: FocusEvent<HTMLElement> | MouseEvent<HTMLElement>): void {
  event.currentTarget.removeAttribute('data-quiet');
}
