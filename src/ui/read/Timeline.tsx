/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a range input has one thumb, and no bars */
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Timeline as TimelineData } from '../../core/logs/summary/summary.ts';
import { setRange } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { formatMoment, formatRange, useDurations, useNumbers } from './formats.ts';
import { AXIS, HEIGHT, TimelineBars } from './TimelineBars.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { useReadWords } from './useReadWords.ts';

/** What a bar of a kind looks like. */
function Swatch({ kind }: { readonly kind: 'all' | 'server' | 'client' }) {
  return (
    <svg className="read-swatch" viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
      {kind === 'client' ? (
        <rect className={kind} x="0.5" y="0.5" width="7" height="7" />
      ) : (
        <rect className={kind} width="8" height="8" />
      )}
    </svg>
  );
}

/** All lines over time, and below, on a scale of their own, those that fail. A range can be drawn, or chosen by keys. */
export function Timeline({ timeline }: { readonly timeline: TimelineData }) {
  const words = useReadWords();
  const { count } = useNumbers();
  const durations = useDurations();
  const { from: rangeFrom, to: rangeTo } = useReadStore((state) => state.filter);
  const [cursor, setCursor] = useState<number>();
  /** The bins between which a range is being drawn. */
  const [drawn, setDrawn] = useState<readonly [number, number]>();
  const plot = useRef<HTMLDivElement>(null);
  const { bins, step, from, untimed } = timeline;
  const timeOf = (bin: number) => from + bin * step;
  const binOf = (time: number) => (time - from) / step;
  const range = drawn
    ? ([Math.min(...drawn), Math.max(...drawn) + 1] as const)
    : rangeFrom === undefined || rangeTo === undefined
      ? undefined
      : ([Math.max(binOf(rangeFrom), 0), Math.min(binOf(rangeTo), bins.length)] as const);
  const percent = (bin: number) => `${(bin / bins.length) * 100}%`;
  const width = `${(1 / bins.length) * 70}%`;

  const binAt = ({ clientX }: PointerEvent): number => {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return 0;
    const bin = Math.floor(((clientX - box.left) / box.width) * bins.length);
    return Math.min(Math.max(bin, 0), bins.length - 1);
  };
  const choose = (one: number, other: number) =>
    setRange({ from: timeOf(Math.min(one, other)), to: timeOf(Math.max(one, other) + 1) });
  const describe = (bin: number): string => {
    const { all = 0, client = 0, server = 0 } = bins[bin] ?? {};
    return words.bar(formatMoment(timeOf(bin), step), count(all), count(client + server));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && range) {
      event.preventDefault();
      event.stopPropagation();
      setRange(undefined);
      return;
    }
    const way = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (way === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const start = cursor ?? (way === 1 ? -1 : bins.length);
    const next = Math.min(Math.max(start + way, 0), bins.length - 1);
    setCursor(next);
    if (!event.shiftKey) return;
    const begin = cursor ?? next;
    if (!range || rangeFrom === undefined || rangeTo === undefined) choose(begin, next);
    // The end that the cursor stands at moves.
    else if (Math.abs(begin - range[0]) < Math.abs(begin - (range[1] - 1)))
      choose(next, Math.round(range[1]) - 1);
    else choose(Math.round(range[0]), next);
  };
  return (
    <figure className="read-timeline" aria-label={words.timeline(durations(step))}>
      <figcaption>
        <span className="read-legend">
          <Swatch kind="all" />
          {words.timeline(durations(step))}
        </span>
        <span className="read-legend">
          {words.timelineFailing}
          <Swatch kind="server" />
          {words.column.server}
          <Swatch kind="client" />
          {words.column.client}
        </span>
        {untimed > 0 && <span>{words.untimed(count(untimed))}</span>}
      </figcaption>
      <div
        ref={plot}
        className="read-plot"
        role="slider"
        tabIndex={0}
        aria-valuemin={0}
        aria-valuemax={bins.length - 1}
        aria-valuenow={cursor ?? 0}
        aria-valuetext={describe(cursor ?? 0)}
        aria-label={`${words.timeline(durations(step))}. ${words.timelineHelp}`}
        onKeyDown={press}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const bin = binAt(event);
          setDrawn([bin, bin]);
        }}
        onPointerMove={(event) => {
          if (drawn) setDrawn([drawn[0], binAt(event)]);
        }}
        onPointerUp={() => {
          if (drawn) choose(drawn[0], drawn[1]);
          setDrawn(undefined);
        }}
        onPointerCancel={() => setDrawn(undefined)}
      >
        <svg width="100%" height={HEIGHT} aria-hidden="true">
          {range && (
            <rect
              x={percent(range[0])}
              width={percent(range[1] - range[0])}
              height="100%"
              className="range"
            />
          )}
          <TimelineBars bins={bins} />
          <line x1="0" x2="100%" y1={AXIS} y2={AXIS} className="axis" />
          {cursor !== undefined && (
            <rect className="cursor" x={percent(cursor)} width={width} height="100%" />
          )}
          {range && (
            <>
              <line x1={percent(range[0])} x2={percent(range[0])} y1="0" y2="100%" className="edge" />
              <line x1={percent(range[1])} x2={percent(range[1])} y1="0" y2="100%" className="edge" />
            </>
          )}
        </svg>
      </div>
      <div className="read-hours" aria-hidden="true">
        <span>{formatMoment(timeOf(0), step)}</span>
        {range && <strong>{words.range(...formatRange(timeOf(range[0]), timeOf(range[1])))}</strong>}
        <span>{formatMoment(timeOf(bins.length), step)}</span>
      </div>
      <TimelineTable timeline={timeline} />
    </figure>
  );
}
