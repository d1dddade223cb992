import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { logDesk } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { downloadBlob } from '../export/downloadText.ts';
import { Icon } from '../parts/Icon.tsx';
import { FilterField } from './FilterField.tsx';
import { useNumbers } from './formats.ts';
import { LifeHead } from './LifeHead.tsx';
import { LineList } from './LineList.tsx';
import { Misfit } from './Misfit.tsx';
import { OpenedLine } from './OpenedLine.tsx';
import { LEAST_FIT, shareOfRows } from './progressFigures.ts';
import { ProposeButton } from './ProposeButton.tsx';
import { Timeline } from './Timeline.tsx';
import { useGoToFailure } from './useGoToFailure.ts';
import { useReadWords } from './useReadWords.ts';

/** The middle of Read: filter, timeline, lines, and the one that is open. */
export function ReadLines({ narrow }: { readonly narrow: boolean }) {
  const words = useReadWords();
  const { count } = useNumbers();
  const summary = useReadStore((state) => state.summary);
  const progress = useReadStore((state) => state.progress);
  const fit = progress && shareOfRows(progress);
  const fail = useGoToFailure();
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
      {summary?.timeline ? (
        <Timeline timeline={summary.timeline} />
      ) : (
        summary && summary.total > 0 && <p className="read-small">{words.noTimes}</p>
      )}
      <LifeHead />
      <div className="read-head">
        <h2>{words.narrowTabs.lines}</h2>
        <span>{summary && words.shown(count(summary.shown), count(summary.total))}</span>
        <span className="grow" />
        <IconButton aria-label={words.previousFailure} title={words.previousFailure} onClick={() => fail(-1)}>
          <Icon name="up" />
        </IconButton>
        <span>{summary && `${words.failing} ${count(summary.failing)}`}</span>
        <IconButton aria-label={words.nextFailure} title={words.nextFailure} onClick={() => fail(1)}>
          <Icon name="down" />
        </IconButton>
        <Button variant="ghost" onClick={() => void save()}>
          <Icon name="download" />
          {words.save}
        </Button>
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
      <OpenedLine />
    </>
  );
}

async function save(): Promise<void> {
  const lines = await logDesk()?.save();
  if (lines) downloadBlob(lines, 'lines.log');
}
