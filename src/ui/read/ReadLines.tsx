import { isLife, wholeLifeOf } from '../../core/logs/filter.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { lazyPart } from '../common/loading/lazyPart.tsx';
import { FilterField } from './FilterField.tsx';
import { useNumbers } from './formats.ts';
import { LineList } from './LineList.tsx';
import { LineTools } from './LineTools.tsx';
import { Misfit } from './Misfit.tsx';
import { LEAST_FIT, shareOfRows } from './progressFigures.ts';
import { ProposeButton } from './ProposeButton.tsx';
import { Timeline } from './Timeline.tsx';
import { useReadWords } from './useReadWords.ts';

const Life = lazyPart(() => import('./Life.tsx').then((m) => m.Life));

/** The middle of Read: filter, what the lines are drawn as, and the line that is open. */
export function ReadLines({ narrow }: { readonly narrow: boolean }) {
  const words = useReadWords();
  const progress = useReadStore((state) => state.progress);
  const life = useReadStore((state) => wholeLifeOf(state.filter));
  const fit = progress && shareOfRows(progress);
  if (progress?.state === 'refused' && progress.refusal)
    return (
      <p className="read-refused" role="alert">
        {words.refused[progress.refusal]}
      </p>
    );
  if (progress?.names.length === 0)
    return (
      <div className="read-misfit">
        <p>{words.noVariables}</p>
        <ProposeButton />
      </div>
    );
  return (
    <>
      <FilterField />
      {fit !== undefined && fit < LEAST_FIT && <Misfit fit={fit} />}
      {life === undefined ? (
        <AllLines narrow={narrow} />
      ) : (
        <Life key={life} connection={life} isWhole narrow={narrow} />
      )}
    </>
  );
}

/** The lines that the filter shows, below all of them over time. */
function AllLines({ narrow }: { readonly narrow: boolean }) {
  const words = useReadWords();
  const { count } = useNumbers();
  const summary = useReadStore((state) => state.summary);
  const connection = useReadStore(({ filter }) => (isLife(filter) ? filter.only[0]?.value : undefined));
  return (
    <>
      {summary?.timeline ? (
        <Timeline timeline={summary.timeline} />
      ) : (
        summary && summary.total > 0 && <p className="read-small">{words.noTimes}</p>
      )}
      {connection !== undefined && <Life connection={connection} isWhole={false} narrow={narrow} />}
      <div className="read-head">
        <h2 className={narrow ? 'visually-hidden' : ''}>{words.narrowTabs.lines}</h2>
        <span>{summary && words.shown(count(summary.shown), count(summary.total))}</span>
        <span className="grow" />
        <LineTools narrow={narrow} />
      </div>
      {!narrow && (
        <div className="read-columns" aria-hidden="true">
          <span>{words.column.time} (UTC)</span>
          <span>{words.fields.event}</span>
          <span>{words.fields.route}</span>
          <span>{words.fields.status}</span>
          <span>{words.column.ms}</span>
          <span>{words.fields.connection}</span>
          <span>{words.fields.error}</span>
        </div>
      )}
      <LineList narrow={narrow} />
    </>
  );
}
