import { useId, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './Disclosure.css';

interface DisclosureProps {
  readonly label: string;
  /** In front of the label. */
  readonly icon?: ReactNode;
  /** What is inside in a few words, shown while it is shut. */
  readonly summary: ReactNode;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A part that folds into one line, so that what matters more has the room. */
export function Disclosure({ label, icon, summary, open, onToggle, children }: DisclosureProps) {
  const id = useId();
  return (
    <div className="fold">
      <button
        type="button"
        className="fold-toggle"
        aria-expanded={open}
        {...(open ? { 'aria-controls': id } : {})}
        onClick={() => onToggle(!open)}
      >
        <Icon name={open ? 'down' : 'right'} />
        {icon}
        <b>{label}</b> {!open && <span className="fold-summary">{summary}</span>}
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
