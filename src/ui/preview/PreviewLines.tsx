import { memo, useMemo, useRef, useState, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Analysis } from '../../state/analysis.ts';
import type { Trial } from '../../state/trial.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { landedWindow } from './landedWindow.ts';
import { lifelineParts } from '../common/components/lifelineParts.ts';
import { chooseValue, pointAt, clearHover, scenarioOf } from './pointing.ts';
import { PreviewLine } from './PreviewLine.tsx';
import { templateParts } from './templateParts.ts';
import { useBeginning } from './useBeginning.ts';
import { useColumns } from './useColumns.ts';
import { useHighlights } from './useHighlights.ts';
import { useReasons } from './useReasons.ts';
import { useShowLanded } from './useShowLanded.ts';
import { moveFocusInLines } from './moveFocusInLines.ts';
import { closestPart, findPart, isPart } from '../common/browser/parts.ts';
import './PreviewLines.css';

interface PreviewLinesProps {
  readonly analysis: Analysis;
  /** Whose analysis it is, while a drop is tried out. */
  readonly trial: Trial | undefined;
  readonly newestFirst: boolean;
}

/** The log lines of the shown scenarios, all on one sheet that scrolls sideways as one. */
export const PreviewLines = memo(function PreviewLines(props: PreviewLinesProps) {
  const { analysis, trial, newestFirst } = props;
  const words = useMessages().preview;
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useBeginning(box);
  const [open, setOpen] = useState<readonly string[]>([]);
  const [focused, setFocused] = useState<string>();
  const { columns, shown, setScrolled, setWalked } = useColumns(box);
  const { template, fields } = analysis;
  const parts = useMemo(() => templateParts(fields.catalog, template, fields.syntax), [template, fields]);
  const lines = useMemo(
    () => (newestFirst ? analysis.lines.toReversed() : analysis.lines),
    [analysis, newestFirst],
  );
  const lifeline = useMemo(() => lifelineParts(lines.map(({ scenario }) => scenario)), [lines]);
  const reasonOf = useReasons(analysis);
  const drawn = useMemo(
    () => (trial && landedWindow([...trial.inLines.values()], shown)) ?? { from: 0, to: columns },
    [trial, shown, columns],
  );
  useHighlights(list);
  useShowLanded(box, trial);

  const current = (lines.find(({ scenario }) => scenario.id === focused) ?? lines[0])?.scenario.id;
  const firstBroken = lines.find(({ problem }) => problem)?.scenario.id;
  const toggle = (id: string) => {
    const closes = open.includes(id);
    flushSync(() => setOpen(closes ? open.filter((other) => other !== id) : [...open, id]));
    if (closes) return;
    const line = [...(list.current?.children ?? [])].find((each) => scenarioOf(each) === id);
    findPart(line, 'log-full')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return (
    <div
      ref={box}
      className="log-scroll"
      onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollLeft > 0)}
    >
      <span className="visually-hidden" id="preview-hint">
        {words.listHint}
      </span>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- buttons in it hold the focus; it only hears their events */}
      <ul
        ref={list}
        className="log-lines"
        aria-labelledby="preview-title"
        aria-describedby="preview-hint"
        onClick={(event) => {
          const id = clickedLine(event);
          if (id !== undefined) toggle(id);
        }}
        onKeyDown={(event) => {
          const id = event.key === 'Escape' ? nameUnder(event.target) : undefined;
          if (id !== undefined && open.includes(id)) toggle(id);
          else moveFocusInLines(event);
        }}
        onMouseOver={(event) => pointAt(event.target)}
        onMouseLeave={clearHover}
        onFocus={(event) => {
          setFocused(scenarioOf(event.target));
          setWalked(true);
          pointAt(event.target);
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          setWalked(currentTarget.contains(relatedTarget));
          clearHover();
        }}
      >
        {lines.map((checked, i) => {
          const { id } = checked.scenario;
          return (
            <PreviewLine
              key={id}
              checked={checked}
              parts={parts}
              lifeline={lifeline[i] ?? 'none'}
              {...reasonOf(checked)}
              showsReason={id === firstBroken}
              open={open.includes(id)}
              current={id === current}
              columns={drawn}
              landed={trial?.inLines.get(id)}
            />
          );
        })}
      </ul>
    </div>
  );
});

/** The scenario whose name has the focus. */
function nameUnder(target: EventTarget): string | undefined {
  return target instanceof Element && isPart(target, 'log-name') ? scenarioOf(target) : undefined;
}

/** The line that a click opens or closes; none for a click on a value, or one that ends a selection. */
function clickedLine({ target }: MouseEvent): string | undefined {
  if (!(target instanceof Element) || chooseValue(target)) return undefined;
  const selects = document.getSelection()?.isCollapsed === false;
  const isName = closestPart(target, 'log-name') !== undefined;
  return isName || (closestPart(target, 'log-text') && !selects) ? scenarioOf(target) : undefined;
}
