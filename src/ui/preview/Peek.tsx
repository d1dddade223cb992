import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { memo, useMemo, useState, useRef, type TouchEvent } from 'react';
import type { CheckedLine } from '../../core/lint/rule.ts';
import type { Analysis } from '../../state/analysis.ts';
import { announce } from '../../state/noticeActions.ts';
import { applyFix } from '../../state/ruleActions.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import type { Trial } from '../../state/trial.ts';
import { Icon } from '../common/components/Icon.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { SeverityIcon } from '../common/components/SeverityIcon.tsx';
import { explainLine } from './explainLine.ts';
import { linePieces, type Range } from './linePieces.ts';
import { LineText } from './LineText.tsx';
import { peekWindow } from './peekWindow.ts';
import { templateParts } from './templateParts.ts';
import { useShownTrial } from './useShownTrial.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import './Peek.css';

/** On a phone, one log line beside whatever panel is shown: the first broken one, else the first. */
export function Peek() {
  const trial = useShownTrial();
  return <PeekAt analysis={useStore(selectAnalysis)} trial={trial} />;
}

interface PeekProps {
  readonly analysis: Analysis;
  readonly trial: Trial | undefined;
}

const PeekAt = memo(function PeekAt({ analysis, trial }: PeekProps) {
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
        {trial && <PeekTrial trial={trial} scenario={scenario.id} />}
      </div>
    </section>
  );
});

/** The line with the drop, over the present one: the template above must not move below what is dragged. */
function PeekTrial({ trial, scenario }: { readonly trial: Trial; readonly scenario: string }) {
  const { analysis } = trial;
  const checked = analysis.lines.find((line) => line.scenario.id === scenario);
  if (!checked) return null;
  return (
    <div className="peek-trial">
      <PeekLine analysis={analysis} checked={checked} landed={trial.inLines.get(scenario)} />
    </div>
  );
}

interface PeekLineProps {
  readonly analysis: Analysis;
  readonly checked: CheckedLine;
  /** What a drop would put into the line. */
  readonly landed?: readonly Range[] | undefined;
}

function PeekLine({ analysis, checked, landed }: PeekLineProps) {
  const { template, fields } = analysis;
  const { line, problem, scenario } = checked;
  const parts = useMemo(() => templateParts(fields.catalog, template, fields.syntax), [template, fields]);
  const shown = peekWindow(line, landed?.[0]?.from ?? problem?.offset);
  return (
    <>
      {shown.from > 0 && '…'}
      <LineText pieces={linePieces(line, parts, problem, shown, landed)} inferred={scenario.inferredValues} />
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

/** Pixels that a finger must travel sideways, more than it does up or down. */
const DISTANCE = 40;

/** Touch handlers that call `onSwipe` with 1 for a swipe to the left (onwards) and -1 for one to the right. */
function useSwipe(onSwipe: (step: 1 | -1) => void) {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onTouchStart: (event: TouchEvent) => {
      const touch = event.touches.length === 1 ? event.touches[0] : undefined;
      start.current = touch && { x: touch.clientX, y: touch.clientY };
    },
    onTouchEnd: (event: TouchEvent) => {
      const touch = event.changedTouches[0];
      if (!start.current || !touch) return;
      const x = touch.clientX - start.current.x;
      const y = touch.clientY - start.current.y;
      if (Math.abs(x) >= DISTANCE && Math.abs(x) > Math.abs(y)) onSwipe(x < 0 ? 1 : -1);
    },
  };
}
