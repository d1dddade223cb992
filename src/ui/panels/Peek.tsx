import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { memo, useMemo, useState } from 'react';
import type { CheckedLine } from '../../core/lint/rule.ts';
import type { Analysis } from '../../state/analysis.ts';
import { announce } from '../../state/noticeActions.ts';
import { applyFix } from '../../state/ruleActions.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import { Icon } from '../parts/Icon.tsx';
import { Prose } from '../parts/Prose.tsx';
import { SeverityIcon } from '../parts/SeverityIcon.tsx';
import { explainLine } from '../preview/explainLine.ts';
import { linePieces } from '../preview/linePieces.ts';
import { LineText } from '../preview/LineText.tsx';
import { peekWindow } from '../preview/peekWindow.ts';
import { templateParts } from '../preview/templateParts.ts';
import { useSwipe } from '../preview/useSwipe.ts';
import { useMessages, useTranslate } from '../useMessages.ts';
import './Peek.css';

/** On a phone, one log line beside whatever panel is shown: the first broken one, else the first. */
export function Peek() {
  return <PeekAt analysis={useStore(selectAnalysis)} />;
}

const PeekAt = memo(function PeekAt({ analysis }: { readonly analysis: Analysis }) {
  const words = useMessages().preview;
  const translate = useTranslate();
  const [chosen, setChosen] = useState<string>();
  const { lines, template } = analysis;
  const at = lineToShow(lines, chosen);
  const step = (by: number) => {
    const next = lines.at((at + by) % lines.length)?.scenario;
    if (!next) return;
    setChosen(next.id);
    announce(next.label);
  };
  const swipe = useSwipe(step);
  const checked = lines[at];
  if (!checked || template.source.trim() === '') return null;
  const { scenario, problem } = checked;
  const diagnostic = explainLine(analysis, checked);
  return (
    <section className="peek" data-panel="peek" data-scenario={scenario.id} aria-label={words.peek}>
      <div className="peek-head">
        {problem && <SeverityIcon severity="error" label={words.doesNotParse} />}
        <div className="peek-title">
          <b>{translate(scenario.label)}</b>
          <span className="peek-place" aria-hidden="true">
            {words.peekPlace(at + 1, lines.length)}
          </span>
        </div>
        <span className="visually-hidden">{words.peekPlaceName(at + 1, lines.length)}</span>
        <span className="grow" />
        {diagnostic?.fix && (
          <Button variant="line" className="peek-fix" onClick={() => applyFix(diagnostic)}>
            <span>
              <Prose text={translate(diagnostic.fix.label)} />
            </span>
          </Button>
        )}
        {lines.length > 1 && (
          <>
            <IconButton aria-label={words.previousLine} onClick={() => step(-1)}>
              <Icon name="left" />
            </IconButton>
            <IconButton aria-label={words.nextLine} onClick={() => step(1)}>
              <Icon name="right" />
            </IconButton>
          </>
        )}
      </div>
      <div className="peek-line mono" {...swipe}>
        <PeekLine analysis={analysis} checked={checked} />
      </div>
    </section>
  );
});

function PeekLine({ analysis, checked }: { readonly analysis: Analysis; readonly checked: CheckedLine }) {
  const { template, fields } = analysis;
  const { line, problem, scenario } = checked;
  const parts = useMemo(() => templateParts(template, fields.syntax), [template, fields]);
  const shown = peekWindow(line, problem);
  return (
    <>
      {shown.from > 0 && '…'}
      <LineText pieces={linePieces(line, parts, problem, shown)} inferred={scenario.inferredValues} />
    </>
  );
}

/** Index of the chosen line where it is still there, else of the first broken one, else of the first. */
function lineToShow(lines: readonly CheckedLine[], chosen: string | undefined): number {
  const kept = lines.findIndex(({ scenario }) => scenario.id === chosen);
  if (kept >= 0) return kept;
  const broken = lines.findIndex(({ problem }) => problem);
  return Math.max(broken, 0);
}
