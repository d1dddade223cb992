import { memo, useMemo } from 'react';
import type { CheckedLine } from '../../core/lint/rule.ts';
import { EvidenceMark } from '../parts/EvidenceMark.tsx';
import { Prose } from '../parts/Prose.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';
import type { LifelinePart } from './lifelineParts.ts';
import { Lifeline } from './Lifeline.tsx';
import { linePieces } from './linePieces.ts';
import { LineReason } from './LineReason.tsx';
import { LineText } from './LineText.tsx';
import { stemPlace } from './stemPlace.ts';
import type { TemplatePart } from './templateParts.ts';
import './PreviewLine.css';

/** The columns that a row shows; longer than any line of a template that AWS accepts. The open line shows all. */
const SHOWN = { from: 0, to: 4000 };

export interface PreviewLineProps {
  readonly checked: CheckedLine;
  readonly parts: readonly TemplatePart[];
  readonly lifeline: LifelinePart;
  /** Why the line does not parse. */
  readonly reason: string | undefined;
  /** The title of the problem that explains it, as a sentence. */
  readonly explanation: string | undefined;
  /** Shows the reason although the line is closed. */
  readonly showsReason: boolean;
  readonly open: boolean;
  /** The one tab stop of the list. */
  readonly current: boolean;
}

/** One log line: lifeline, scenario, text; its reason when broken; the whole of it, wrapped, when open. */
export const PreviewLine = memo(function PreviewLine(props: PreviewLineProps) {
  const { checked, parts, lifeline, reason, open, current } = props;
  const { scenario, line, problem } = checked;
  const words = useMessages().preview;
  const translate = useTranslate();
  const pieces = useMemo(() => linePieces(line, parts, problem, SHOWN), [line, parts, problem]);
  const description = [reason, props.explanation, translate(scenario.description)].filter(Boolean).join(' ');
  return (
    <li className={`log-line${problem ? ' broken' : ''}${open ? ' open' : ''}`} data-scenario={scenario.id}>
      <Lifeline shape={scenario.shape} lane={scenario.lane} part={lifeline} />
      <button
        type="button"
        className="log-name"
        tabIndex={current ? 0 : -1}
        aria-expanded={open}
        aria-describedby={`preview-about-${scenario.id}`}
      >
        <span className="log-label">{translate(scenario.label)}</span>
        {scenario.evidence === 'inferred' && (
          <>
            <EvidenceMark evidence="inferred" />
            <span className="visually-hidden">, {words.inferred}</span>
          </>
        )}
        {problem && <span className="visually-hidden">, {words.doesNotParse}</span>}
      </button>
      <span id={`preview-about-${scenario.id}`} hidden>
        {description.replaceAll('`', '')}
      </span>
      <div className="log-text mono">
        <span>
          <LineText pieces={pieces} inferred={scenario.inferredValues} />
        </span>
      </div>
      {problem && reason !== undefined && (props.showsReason || open) && (
        <LineReason
          text={reason}
          more={open || problem.kind !== 'bare-value' ? props.explanation : undefined}
          stem={problem.offset < SHOWN.to ? stemPlace(line, problem.offset, reason) : undefined}
          offset={problem.offset}
        />
      )}
      {open && <OpenLine checked={checked} parts={parts} />}
    </li>
  );
});

function OpenLine({ checked, parts }: Pick<PreviewLineProps, 'checked' | 'parts'>) {
  const { scenario, line, problem } = checked;
  const translate = useTranslate();
  return (
    <div className="log-full">
      <p>
        <Prose text={translate(scenario.description)} />
      </p>
      <div className="log-full-text mono">
        <LineText pieces={linePieces(line, parts, problem)} inferred={scenario.inferredValues} />
      </div>
    </div>
  );
}
