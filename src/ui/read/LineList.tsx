/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select cannot hold millions of lines, nor their columns */
import { useId } from 'react';
import { goToPlace } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import type { Row } from '../../workers/protocol.ts';
import { OpenedLine } from './OpenedLine.tsx';
import { RowLatency } from './RowLatency.tsx';
import { RowStatus } from './RowStatus.tsx';
import { RowTime } from './RowTime.tsx';
import { RowValue } from './RowValue.tsx';
import { useListKeys } from './useListKeys.ts';
import { useReadWords } from './useReadWords.ts';
import { useRowHeight } from './useRowHeight.ts';
import { RowOption } from './RowOption.tsx';
import { useRows } from './useRows.ts';
import { useTrack } from './useTrack.ts';

/** The rows that are shown: millions of them, of which only those in view are drawn. One tab stop, arrows inside. */
export function LineList({ narrow }: { readonly narrow: boolean }) {
  const words = useReadWords();
  const id = useId();
  const total = useReadStore((state) => state.summary?.shown ?? 0);
  const place = useReadStore((state) => state.place);
  const isOpen = useReadStore((state) => state.isOpen);
  const rowHeight = useRowHeight(narrow);
  const { box, onScroll, height, first, last, shift } = useTrack({
    count: total,
    topOf: (index) => index * rowHeight,
    indexAt: (top) => Math.floor(top / rowHeight),
    current: place,
  });
  const rows = useRows(first, last);
  const press = useListKeys({
    current: place,
    count: total,
    page: Math.max(last - first - 2, 1),
    row: rows[place - first],
    go: goToPlace,
    step: (way) => goToPlace(Math.min(Math.max(place + way, 0), Math.max(total - 1, 0))),
    enter: () => goToPlace(place, !isOpen),
  });
  return (
    <>
      <p id={`${id}-help`} className="visually-hidden">
        {words.listHelp}
      </p>
      {total === 0 && <p className="read-none">{words.noLines}</p>}
      <div
        ref={box}
        className="read-lines"
        data-part="read-lines"
        role="listbox"
        tabIndex={0}
        aria-label={words.listLabel}
        aria-describedby={`${id}-help`}
        aria-activedescendant={place >= first && place < last ? `${id}-${place}` : undefined}
        onKeyDown={press}
        onScroll={onScroll}
      >
        <div className="read-track" style={{ height: Math.max(height, 1) }}>
          <div className="read-window" style={{ transform: `translateY(${shift}px)` }}>
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
      </div>
      <OpenedLine onKeyDown={press} />
    </>
  );
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
      <RowTime row={row} />
      <RowValue group="connection" text={row.event} />
      <RowValue group="request" text={row.route} />
      <RowStatus status={row.status} />
      <RowLatency latency={row.latency} />
      <RowValue group="connection" text={row.connection} />
      <RowValue group="errors" text={row.error} />
    </>
  );
  return (
    <RowOption
      option={{ id, height, position: place + 1, total, isCurrent }}
      className={narrow ? 'narrow' : ''}
      onChoose={() => goToPlace(place, true)}
    >
      {cells}
    </RowOption>
  );
}
