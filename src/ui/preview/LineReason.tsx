import type { ReactNode } from 'react';
import { Prose } from '../common/components/Prose.tsx';
import type { StemPlace } from './stemPlace.ts';
import './LineReason.css';

interface LineReasonProps {
  readonly text: string;
  /** The problem that explains it, in a quieter voice. */
  readonly more: string | undefined;
  readonly stem: StemPlace | undefined;
  /** Of the characters that the stem leads to. */
  readonly offset: number;
  /** The characters around it, where the row does not show them. */
  readonly children?: ReactNode;
}

/** The sentence under a broken line, with a stem to the characters that break it. */
export function LineReason({ text, more, stem, offset, children }: LineReasonProps) {
  const column = `${offset + 0.5}ch`;
  return (
    <div className={`log-reason ${stem ?? 'free'}`}>
      {stem && <span className="stem" style={{ left: column }} />}
      {children && <div className="log-near mono">{children}</div>}
      <div className="log-reason-box" style={stem === 'left' ? { width: column } : {}}>
        <p>
          <Prose text={text} />
          {more !== undefined && (
            <span className="more">
              {' '}
              <Prose text={more} />
            </span>
          )}
        </p>
      </div>
    </div>
  );
}
