import {
  INFERRED_ENDS,
  SESSION_ENDS,
  type Session,
  type SessionEnd,
} from '../../core/logs/summary/sessions.ts';
import type { Strip } from '../../core/logs/summary/strips.ts';
import { clearFilter, showEnds, showLife } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { asKnown, useDurations, useNumbers } from './formats.ts';
import { SessionStrip } from './SessionStrip.tsx';
import { useAnswer } from './useAnswer.ts';
import { useReadWords } from './useReadWords.ts';

const MOST = 200;

/** The connections of the lines that are shown, and how each ended. */
export function SessionsView() {
  const words = useReadWords();
  const { count } = useNumbers();
  const found = useAnswer('sessions', (desk) => desk.sessions(MOST));
  const hasConnections = useReadStore((state) => state.progress?.fields.includes('connection') === true);
  const shownEnd = useReadStore((state) => state.filter.end);
  if (!hasConnections) return <p className="read-none">{words.noSessions}</p>;
  if (!found) return null;
  return (
    <div className="read-sessions">
      <p className="read-small">{words.sessionsShown(count(found.all))}</p>
      <ul className="read-ends">
        {SESSION_ENDS.filter((end) => (found.ends[end] ?? 0) > 0).map((end) => (
          <li key={end}>
            <button
              type="button"
              className="read-link"
              aria-pressed={shownEnd === end}
              onClick={() => (shownEnd === end ? clearFilter() : showEnds(end))}
            >
              <SessionEndWords end={end} />
            </button>
            <span>{count(found.ends[end] ?? 0)}</span>
          </li>
        ))}
      </ul>
      <ul>
        {found.sessions.map((session, i) => (
          <SessionRow key={session.connection} session={session} strip={found.strips[i]} />
        ))}
      </ul>
      {found.all > MOST && <p className="read-small">{words.firstOnly(count(MOST))}</p>}
    </div>
  );
}

interface SessionRowProps {
  readonly session: Session;
  readonly strip: Strip | undefined;
}

function SessionRow({ session, strip }: SessionRowProps) {
  const words = useReadWords();
  const { count } = useNumbers();
  const durations = useDurations();
  const { connection, openedAt, closedAt, isExact, failing, gone } = session;
  const filter = useReadStore((state) => state.filter);
  const isChosen = filter.only.some(({ field, value }) => field === 'connection' && value === connection);
  return (
    <li>
      <button
        type="button"
        className="read-session"
        aria-pressed={isChosen}
        onClick={() => showLife(connection)}
      >
        <span className="mono" data-group="connection">
          {connection}
        </span>
        <span>{durations(asKnown(closedAt - openedAt, isExact))}</span>
        {strip && <SessionStrip session={session} strip={strip} />}
        <small>
          <SessionEndWords end={session.end} />
        </small>
        <small>
          {[failing > 0 && words.strip.failing(count(failing)), gone > 0 && words.strip.gone(count(gone))]
            .filter((part) => part !== false)
            .join(', ')}
        </small>
      </button>
    </li>
  );
}

/** How a connection ended; what we only infer bears the mark. */
export function SessionEndWords({ end }: { readonly end: SessionEnd }) {
  const words = useReadWords();
  return (
    <>
      {words.ends[end]} {INFERRED_ENDS.includes(end) && <EvidenceMark evidence="inferred" />}
    </>
  );
}
