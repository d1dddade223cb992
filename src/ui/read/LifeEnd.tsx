import Button from '@mui/material/Button';
import { INFERRED_ENDS } from '../../core/logs/summary/sessions.ts';
import { showEnds } from '../../state/read/readActions.ts';
import type { Life } from '../../workers/protocol.ts';
import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { OutLink } from '../common/components/OutLink.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { asKnown, useDurations, useNumbers } from './formats.ts';
import { useReadWords } from './useReadWords.ts';

/** How a connection ended, why we think so, and the way to all that ended alike. */
export function LifeEnd({ life: { session, alike } }: { readonly life: Life }) {
  const { end, silentFor, isExact } = session;
  const words = useReadWords();
  const durations = useDurations();
  const { count } = useNumbers();
  const { pages } = useApi();
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
      <div className="buttons">
        {alike > 1 && (
          <Button variant="line" onClick={() => showEnds(end)}>
            {words.endedAlike(count(alike), end === 'open')}
          </Button>
        )}
        {isByQuota && <OutLink href={pages.quota}>{words.awsPage}</OutLink>}
      </div>
    </section>
  );
}
