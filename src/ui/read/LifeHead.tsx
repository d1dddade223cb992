import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { Session } from '../../core/logs/summary/sessions.ts';
import { clearFilter } from '../../state/read/readActions.ts';
import { Icon } from '../common/components/Icon.tsx';
import { asKnown, formatMoment, useDurations, useNumbers } from './formats.ts';
import { useReadWords } from './useReadWords.ts';

interface LifeHeadProps {
  readonly connection: string;
  readonly session: Session | undefined;
  /** What can be done with its lines. */
  readonly children?: ReactNode;
}

/** Which connection it is, the way back to all lines, and the figures of its life. */
export function LifeHead({ connection, session, children }: LifeHeadProps) {
  const words = useReadWords();
  return (
    <section className="read-life" aria-label={words.life}>
      <div className="read-actions">
        <Button variant="ghost" onClick={clearFilter}>
          <Icon name="left" />
          {words.allLines}
        </Button>
        <h2 className="mono ellipsis" data-group="connection">
          {connection}
        </h2>
        <span className="grow" />
        {children}
      </div>
      {session && <Facts session={session} />}
    </section>
  );
}

function Facts({ session }: { readonly session: Session }) {
  const words = useReadWords();
  const { count } = useNumbers();
  const durations = useDurations();
  const { openedAt, closedAt, beganBefore, isExact, messages, calls, gone, failing } = session;
  const facts = [
    [
      `${words.facts.opened} (UTC)`,
      Number.isNaN(openedAt)
        ? beganBefore
          ? words.facts.before
          : '–'
        : formatMoment(openedAt, isExact ? 1 : 1000),
    ],
    [words.facts.lasted, durations(asKnown(closedAt - openedAt, isExact))],
    [words.facts.messages, count(messages)],
    [words.facts.calls, count(calls), gone > 0 && words.strip.gone(count(gone))],
    [words.failing, count(failing)],
  ] as const;
  return (
    <dl className="life-facts">
      {facts.map(([label, value, more]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value} {more !== undefined && more !== false && <small>{more}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
