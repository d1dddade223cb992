import { QUOTA_DOCS } from '../../core/api/webSocketApi.ts';
import { INFERRED_ENDS, type Session } from '../../core/logs/summary/sessions.ts';
import { EvidenceMark } from '../parts/EvidenceMark.tsx';
import { Prose } from '../parts/Prose.tsx';
import { asKnown, useDurations } from './formats.ts';
import { useReadWords } from './useReadWords.ts';

/** How a connection ended, and why we think so. */
export function LifeEnd({ session: { end, silentFor, isExact } }: { readonly session: Session }) {
  const words = useReadWords();
  const durations = useDurations();
  const isByQuota = end === 'idle' || end === 'two-hours';
  return (
    <section className="life-end" aria-label={words.lifeEnd}>
      <h3>
        <span>{words.endTitles[end]}</span>
        {INFERRED_ENDS.includes(end) && (
          <small>
            <EvidenceMark evidence="inferred" /> {words.inferred}
          </small>
        )}
      </h3>
      <p>
        {silentFor > 0 && `${words.silentBefore(durations(asKnown(silentFor, isExact)))} `}
        <Prose text={words.endAbout[end]} />
      </p>
      {isByQuota && (
        <a href={QUOTA_DOCS} target="_blank" rel="noreferrer">
          {words.awsPage}
        </a>
      )}
    </section>
  );
}
