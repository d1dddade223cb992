/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select cannot hold the lines of a life, nor their columns */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { FOLD, GAP } from '../../core/logs/summary/lifePlan.ts';
import { goToPlace } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import type { Life } from '../../workers/protocol.ts';
import { foldOf, indexAtTop, indexOfPlace, layOutLife, placesOfLines } from './layOutLife.ts';
import { LifeEnd } from './LifeEnd.tsx';
import { LifeFold, LifeGap } from './LifeFold.tsx';
import { LifeLine } from './LifeLine.tsx';
import { asKnown, formatElapsed } from './formats.ts';
import { OpenedLine } from './OpenedLine.tsx';
import { useListKeys } from './useListKeys.ts';
import { useReadWords } from './useReadWords.ts';
import { useRowHeight } from './useRowHeight.ts';
import { useRowsAt } from './useRows.ts';
import { useTrack } from './useTrack.ts';

/** Times as they passed since the first line, or as a clock shows them. */
export type LifeTimes = 'elapsed' | 'clock';

/** Rows are asked for in blocks of so many items, with a block more at either end. */
const BLOCK = 50;

interface LifeLinesProps {
  readonly life: Life;
  readonly times: LifeTimes;
  readonly narrow: boolean;
}

/**
 * A life from its beginning to its end: lines, silences, runs of good lines folded, and why it ended. Only what is in
 * view is drawn. One tab stop, arrows inside.
 */
export function LifeLines({ life, times, narrow }: LifeLinesProps) {
  const { plan, session } = life;
  const words = useReadWords();
  const id = useId();
  const place = useReadStore((state) => state.place);
  const isOpen = useReadStore((state) => state.isOpen);
  /** The folds whose lines are shown, and the one that the person is at, by the place of the first line. */
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const [atFold, setAtFold] = useState<number>();
  const rowHeight = useRowHeight(narrow);
  const layout = useMemo(() => layOutLife(plan, unfolded, rowHeight), [plan, unfolded, rowHeight]);
  const { items, tops, ranks } = layout;
  const count = items.length;
  const kindOf = (index: number) => plan.kinds[items[index] ?? 0];
  const placeOf = (index: number) => plan.places[items[index] ?? 0] ?? 0;

  const shownAt = indexOfPlace(layout, plan, place);
  // An open fold stands before its first line.
  const current = atFold === place && unfolded.has(place) ? shownAt - 1 : shownAt;
  const { box, onScroll, height, first, last, shift } = useTrack({
    count,
    topOf: (index) => tops[index] ?? 0,
    indexAt: (top) => indexAtTop(layout, top),
    current,
  });
  const from = Math.max(Math.floor(first / BLOCK) - 1, 0) * BLOCK;
  const rows = useRowsAt(placesOfLines(layout, plan, from, (Math.ceil(last / BLOCK) + 1) * BLOCK));

  const go = (index: number): void => {
    // A silence is stepped over; there is one only between two others.
    const to = kindOf(index) === GAP ? index + Math.sign(index - current) : index;
    const isFold = kindOf(to) === FOLD;
    setAtFold(isFold ? placeOf(to) : undefined);
    goToPlace(placeOf(to), isOpen && !isFold);
  };
  const step = (way: 1 | -1): void => {
    if (!isOpen) {
      go(Math.min(Math.max(current + way, 0), count - 1));
      return;
    }
    // From line to line, whatever is folded.
    const to = Math.min(Math.max(place + way, 0), plan.places.at(-1) ?? 0);
    const fold = foldOf(plan, to);
    if (fold !== undefined) setUnfolded((before) => new Set(before).add(fold));
    open(to);
  };
  const toggle = (at: number): void => {
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(at)) after.add(at);
      return after;
    });
    setAtFold(at);
    goToPlace(at, false);
  };
  const open = (at: number, isShown = true): void => {
    setAtFold(undefined);
    goToPlace(at, isShown);
  };
  const press = useListKeys({
    current,
    count,
    page: Math.max(last - first - 2, 1),
    row: kindOf(current) === FOLD ? undefined : rows.get(place),
    go,
    step,
    enter: () => (kindOf(current) === FOLD ? toggle(placeOf(current)) : open(place, !isOpen)),
  });

  /** At the last line, the end is in view as well. */
  const end = useRef<HTMLDivElement>(null);
  const isAtEnd = count > 1 && current === count - 1;
  useEffect(() => {
    if (isAtEnd) end.current?.scrollIntoView({ block: 'nearest' });
  }, [isAtEnd]);

  const known = (time: number) => asKnown(time, session.isExact);
  const elapsed =
    times === 'elapsed'
      ? (time: number) => formatElapsed(known(time) - known(plan.from), session.isExact)
      : undefined;
  return (
    <>
      <p id={`${id}-help`} className="visually-hidden">
        {words.lifeHelp}
      </p>
      <div ref={box} className={narrow ? 'life-box narrow' : 'life-box'} onScroll={onScroll}>
        <div
          className="life-list"
          data-part="read-lines"
          role="listbox"
          tabIndex={0}
          aria-label={words.life}
          aria-describedby={`${id}-help`}
          aria-activedescendant={current >= first && current < last ? `${id}-${current}` : undefined}
          onKeyDown={press}
          style={{ height }}
        >
          <div className="read-window" style={{ transform: `translateY(${shift}px)` }}>
            {Array.from({ length: Math.max(last - first, 0) }, (_, i) => {
              const index = first + i;
              const item = items[index] ?? 0;
              const at = placeOf(index);
              const row = rows.get(at);
              if (kindOf(index) === GAP)
                return (
                  <LifeGap
                    key={item}
                    length={plan.lengths[item] ?? 0}
                    height={(tops[index + 1] ?? 0) - (tops[index] ?? 0)}
                    isEnd={session.end === 'idle' && at === plan.closes}
                  />
                );
              const option = {
                id: `${id}-${index}`,
                height: rowHeight,
                position: (ranks[index] ?? 0) + 1,
                total: ranks[count] ?? 0,
                isCurrent: index === current,
              };
              return kindOf(index) === FOLD ? (
                <LifeFold
                  key={item}
                  option={option}
                  plan={plan}
                  item={item}
                  length={known(plan.lengths[item] ?? NaN)}
                  row={row}
                  elapsed={elapsed}
                  isOpen={unfolded.has(at)}
                  onToggle={() => toggle(at)}
                />
              ) : (
                <LifeLine
                  key={item}
                  option={option}
                  row={row}
                  elapsed={elapsed}
                  part={partOf(plan, at)}
                  silence={kindOf(index - 1) === GAP ? plan.lengths[item - 1] : undefined}
                  onOpen={() => open(at)}
                />
              );
            })}
          </div>
        </div>
        <div ref={end}>
          <LifeEnd life={life} />
        </div>
      </div>
      <OpenedLine onKeyDown={press} />
    </>
  );
}

/** The line of a life runs from where it opens to where it closes. */
function partOf({ opens, closes }: Life['plan'], place: number) {
  if (closes >= 0 && place >= closes) return place === closes ? 'ends' : 'none';
  return place === opens ? 'begins' : 'passes';
}
