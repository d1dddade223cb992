import { memo, useMemo, type ReactNode } from 'react';
import type { CheckedLine } from '../../core/lint/rule.ts';
import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { EditedMark } from './EditedMark.tsx';
import type { LifelinePart } from '../common/components/lifelineParts.ts';
import { Lifeline } from '../common/components/Lifeline.tsx';
import { linePieces, type Piece, type Range } from './linePieces.ts';
import { LineText } from './LineText.tsx';
import { stemPlace, type StemPlace } from './stemPlace.ts';
import type { TemplatePart } from './templateParts.ts';
import './LineReason.css';
import './PreviewLine.css';

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
  /** The columns of the line that are drawn; the row is as wide as all of them. The open line shows all. */
  readonly columns: Range;
  /** What a drop would put into it. */
  readonly landed: readonly Range[] | undefined;
}

/** A wider label may not fit its column, in Latin letters. Only such a one is clipped: see `VariableName`. */
const LONG_LABEL = 21;

/** Hangul is about two Latin letters wide. */
const widthOf = (label: string): number => label.replaceAll(/[^\0-\u00ff]/g, '..').length;

/** One log line: lifeline, scenario, text; its reason when broken; the whole of it, wrapped, when open. */
export const PreviewLine = memo(function PreviewLine(props: PreviewLineProps) {
  const { checked, parts, lifeline, reason, open, current, columns, landed } = props;
  const { scenario, line, problem } = checked;
  const words = useMessages().preview;
  const translate = useTranslate();
  const pieces = useMemo(
    () => shownPieces(checked, parts, columns, landed),
    [checked, parts, columns, landed],
  );
  const label = translate(scenario.label);
  const description = [reason, props.explanation, translate(scenario.description)].filter(Boolean).join(' ');
  return (
    <li className={`log-line${problem ? ' broken' : ''}${open ? ' open' : ''}`} data-scenario={scenario.id}>
      <Lifeline shape={scenario.shape} lane={scenario.lane} part={lifeline} />
      <button
        type="button"
        className="log-name"
        data-part="log-name"
        tabIndex={current ? 0 : -1}
        aria-expanded={open}
        aria-describedby={`preview-about-${scenario.id}`}
      >
        <span className={widthOf(label) > LONG_LABEL ? 'log-label long' : 'log-label'}>{label}</span>
        {scenario.evidence === 'inferred' && (
          <>
            <EvidenceMark evidence="inferred" />
            <span className="visually-hidden">, {words.inferred}</span>
          </>
        )}
        <EditedMark scenario={scenario} />
        {problem && <span className="visually-hidden">, {words.doesNotParse}</span>}
      </button>
      <span id={`preview-about-${scenario.id}`} hidden>
        {description.replaceAll('`', '')}
      </span>
      <div className="log-text mono" data-part="log-text">
        <span style={{ minWidth: `${line.text.length}ch` }}>
          <LineText pieces={pieces} inferred={scenario.inferredValues} />
        </span>
      </div>
      {problem && reason !== undefined && (props.showsReason || open) && (
        <LineReason
          text={reason}
          more={open || problem.kind !== 'bare-value' ? props.explanation : undefined}
          stem={problem.offset < columns.to ? stemPlace(line, problem.offset, reason) : undefined}
          offset={problem.offset}
        >
          {!open && problem.offset >= columns.to && (
            <>
              …<LineText pieces={linePieces(line, parts, problem, around(problem.offset))} />
              {around(problem.offset).to < line.text.length && '…'}
            </>
          )}
        </LineReason>
      )}
      {open && <OpenLine checked={checked} parts={parts} landed={landed} />}
    </li>
  );
});

/** What of a line is shown with the reason where the row ends before it breaks. */
const around = (offset: number): Range => ({ from: Math.max(0, offset - 32), to: offset + 12 });

/** The columns of a line that are drawn; what is before them keeps its width, without looks. */
function shownPieces(
  { line, problem }: CheckedLine,
  parts: readonly TemplatePart[],
  columns: Range,
  landed: readonly Range[] | undefined,
): readonly Piece[] {
  const pieces = linePieces(line, parts, problem, columns, landed);
  if (columns.from === 0) return pieces;
  return [{ text: line.text.slice(0, columns.from), broken: false, kind: 'mark' }, ...pieces];
}

function OpenLine({ checked, parts, landed }: Pick<PreviewLineProps, 'checked' | 'parts' | 'landed'>) {
  const { scenario, line, problem } = checked;
  const translate = useTranslate();
  return (
    <div className="log-full" data-part="log-full">
      <p>
        <Prose text={translate(scenario.description)} />
      </p>
      <div className="log-full-text mono" data-part="log-full-text">
        <LineText
          pieces={linePieces(line, parts, problem, undefined, landed)}
          inferred={scenario.inferredValues}
        />
      </div>
    </div>
  );
}

interface LineReasonProps {
  readonly text: string;
  /** The problem that explains it, in a quieter voice. */
  readonly more: string | undefined;
  readonly stem: StemPlace | undefined;
  /** Of the characters that the stem leads to. */
  readonly offset: number;
  /** The characters around it, where the row does not show them. */
  readonly children?: ReactNode;
}

/** The sentence under a broken line, with a stem to the characters that break it. */
function LineReason({ text, more, stem, offset, children }: LineReasonProps) {
  const column = `${offset + 0.5}ch`;
  return (
    <div className={`log-reason ${stem ?? 'free'}`}>
      {stem && <span className="stem" style={{ left: column }} />}
      {children && <div className="log-near mono">{children}</div>}
      <div className="log-reason-box" style={stem === 'left' ? { width: column } : {}}>
        <p>
          <Prose text={text} />
          {more !== undefined && (
            <span className="more">
              {' '}
              <Prose text={more} />
            </span>
          )}
        </p>
      </div>
    </div>
  );
}
