/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select cannot hold millions of lines, nor their columns */
import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { announce } from '../../state/noticeActions.ts';
import { goToPlace, logDesk, showLife } from '../../state/read/readActions.ts';
import { useStore } from '../../state/store.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { copyText } from '../export/copyText.ts';
import { sayCopied } from '../export/tellCopied.ts';
import { useMedia } from '../effects/useMedia.ts';
import type { Row } from '../../workers/protocol.ts';
import { FailureMark } from './FailureMark.tsx';
import { formatClock } from './formats.ts';
import { useGoToFailure } from './useGoToFailure.ts';
import { useReadWords } from './useReadWords.ts';
import { useRows } from './useRows.ts';

/** Browsers end an element at some 16 to 33 million pixels; a longer list scrolls in larger steps. */
const TALLEST = 8_000_000;

/** The rows that are shown: millions of them, of which only those in view are drawn. One tab stop, arrows inside. */
export function LineList({ narrow }: { readonly narrow: boolean }) {
  const words = useReadWords();
  const id = useId();
  const total = useReadStore((state) => state.summary?.shown ?? 0);
  const place = useReadStore((state) => state.place);
  const isOpen = useReadStore((state) => state.isOpen);
  const isCoarse = useMedia('(pointer: coarse)');
  const rowHeight = narrow ? 52 : isCoarse ? 44 : 28;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const height = Math.min(total * rowHeight, TALLEST);
  const isScaled = total * rowHeight > TALLEST;
  const visible = Math.ceil(view.height / rowHeight) + 1;
  /** The place at the upper edge, in rows, with its fraction. */
  const exact = isScaled
    ? (view.top / Math.max(height - view.height, 1)) * Math.max(total - view.height / rowHeight, 0)
    : view.top / rowHeight;
  const first = Math.max(Math.min(Math.floor(exact), total - 1), 0);
  const last = Math.min(first + visible, total);
  const rows = useRows(first, last);
  const fail = useGoToFailure();

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  /** Brings the place into view; a person may scroll away from it after that. */
  const reveal = useEffectEvent((to: number) => {
    const element = box.current;
    if (!element || total === 0) return;
    const room = view.height / rowHeight;
    if (to >= exact && to + 1 <= exact + room) return;
    const wanted = to < exact ? to : to + 1 - room;
    element.scrollTop = isScaled
      ? (wanted / Math.max(total - room, 1)) * (height - view.height)
      : wanted * rowHeight;
  });
  useEffect(() => reveal(place), [place]);

  const go = (to: number) => goToPlace(Math.min(Math.max(to, 0), Math.max(total - 1, 0)));
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const page = Math.max(visible - 2, 1);
    const row = rows[place - first];
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() === 'c' && row && getSelection()?.isCollapsed !== false) {
        event.preventDefault();
        void copyLine(row.row);
      }
      return;
    }
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(place + 1),
      ArrowUp: () => go(place - 1),
      PageDown: () => go(place + page),
      PageUp: () => go(place - page),
      Home: () => go(0),
      End: () => go(total - 1),
      Enter: () => goToPlace(place, !isOpen),
      Escape: () => goToPlace(place, false),
      n: () => fail(1),
      p: () => fail(-1),
      l: () => row?.connection !== undefined && showLife(row.connection),
    };
    if (event.key.length === 1 && !useStore.getState().preferences.singleKeys) return;
    const step = steps[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!step || (event.key === 'Escape' && !isOpen)) return;
    event.preventDefault();
    step();
  };
  return (
    <div
      ref={box}
      className="read-lines"
      role="listbox"
      tabIndex={0}
      aria-label={`${words.listLabel}. ${words.listHelp}`}
      aria-activedescendant={place >= first && place < last ? `${id}-${place}` : undefined}
      onKeyDown={press}
      onScroll={({ currentTarget }) =>
        setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
    >
      <div className="read-track" style={{ height: Math.max(height, 1) }}>
        <div
          className="read-window"
          style={{ transform: `translateY(${view.top - (exact - first) * rowHeight}px)` }}
        >
          {rows.map((row, i) => (
            <LineRow
              key={first + i}
              id={`${id}-${first + i}`}
              row={row}
              height={rowHeight}
              place={first + i}
              total={total}
              isCurrent={first + i === place}
              narrow={narrow}
            />
          ))}
        </div>
      </div>
      {total === 0 && <p className="read-none">{words.noLines}</p>}
    </div>
  );
}

async function copyLine(row: number): Promise<void> {
  const line = await logDesk()?.line(row);
  if (line && (await copyText(line.text))) announce(sayCopied(line.text));
}

interface LineRowProps {
  readonly id: string;
  readonly row: Row | undefined;
  readonly height: number;
  readonly place: number;
  readonly total: number;
  readonly isCurrent: boolean;
  readonly narrow: boolean;
}

function LineRow({ id, row, height, place, total, isCurrent, narrow }: LineRowProps) {
  const cells = row && (
    <>
      <span className="mono time">{formatClock(row.time)}</span>
      <Value group="connection" text={row.event} />
      <Value group="request" text={row.route} />
      <span className="status">
        <FailureMark status={row.status} />
        <Value group="request" text={row.status} />
      </span>
      <span className="mono ms" data-group="integration">
        {Number.isNaN(row.latency) ? '–' : row.latency}
      </span>
      <Value group="connection" text={row.connection} />
      <Value group="errors" text={row.error} />
    </>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list takes the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-posinset={place + 1}
      aria-setsize={total}
      className={`read-row${isCurrent ? ' current' : ''}${narrow ? ' narrow' : ''}`}
      style={{ height }}
      onClick={() => goToPlace(place, true)}
    >
      {cells}
    </div>
  );
}

function Value({ group, text }: { readonly group: string; readonly text: string | undefined }) {
  return (
    <span className={text === undefined ? 'mono none' : 'mono'} data-group={group} title={text}>
      {text ?? '–'}
    </span>
  );
}
