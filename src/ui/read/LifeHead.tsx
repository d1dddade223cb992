import Button from '@mui/material/Button';
import { isLife } from '../../core/logs/filter.ts';
import { clearFilter } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { Icon } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';
import { formatMoment, useDurations, useNumbers } from './formats.ts';
import { SessionEndWords } from './SessionsView.tsx';
import { useAnswer } from './useAnswer.ts';
import { useReadWords } from './useReadWords.ts';

/** While the lines are those of one connection: what is known of its life, and why it ended. */
export function LifeHead() {
  const filter = useReadStore((state) => state.filter);
  const [term] = filter.only;
  return term && isLife(filter) ? <Life connection={term.value} /> : null;
}

function Life({ connection }: { readonly connection: string }) {
  const words = useReadWords();
  const { count } = useNumbers();
  const durations = useDurations();
  const found = useAnswer(`life ${connection}`, (desk) => desk.sessions(1));
  const [session] = found?.sessions ?? [];
  return (
    <section className="read-life" aria-label={words.life}>
      <div className="read-actions">
        <Button variant="ghost" onClick={clearFilter}>
          <Icon name="left" />
          {words.allLines}
        </Button>
        <strong className="mono" data-group="connection">
          {connection}
        </strong>
      </div>
      {session?.connection === connection && (
        <>
          <p>
            {!Number.isNaN(session.openedAt) && `${formatMoment(session.openedAt)} UTC · `}
            {!Number.isNaN(session.closedAt - session.openedAt) &&
              `${durations(session.closedAt - session.openedAt)} · `}
            {words.sessionAbout(count(session.messages), count(session.calls), count(session.failing))}
            {session.beganBefore && ` · ${words.beganBefore}`}
          </p>
          <p>
            <strong>
              <SessionEndWords end={session.end} />
            </strong>{' '}
            <Prose text={words.endAbout[session.end]} />
          </p>
        </>
      )}
    </section>
  );
}
