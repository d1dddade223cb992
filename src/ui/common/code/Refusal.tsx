import type { ReactNode } from 'react';
import { Prose } from '../components/Prose.tsx';
import { SeverityIcon } from '../components/SeverityIcon.tsx';
import './Refusal.css';

interface RefusalProps {
  /** What the sign before it says to a screen reader. */
  readonly label: string;
  readonly reason: string;
  /** What follows the reason. */
  readonly children?: ReactNode;
}

/** Why there is no text to copy, in its place. */
export function Refusal({ label, reason, children }: RefusalProps) {
  return (
    <div className="refusal">
      <SeverityIcon severity="warning" label={label} />
      <p>
        <Prose text={reason} />
        {children}
      </p>
    </div>
  );
}
