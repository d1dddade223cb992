import { useEffect, useState, useEffectEvent } from 'react';
import { logDesk } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import type { Row } from '../../workers/protocol.ts';

/** Rows are asked for in blocks, with a block more at either end, so that short ways find them there. */
const BLOCK = 100;

/** The rows that are shown from one place to another, as far as they have come from the worker. */
export function useRows(from: number, to: number): readonly (Row | undefined)[] {
  const version = useReadStore((state) => state.version);
  // What was there stays until other rows come, so that nothing flickers while a log is being read.
  const [known, setKnown] = useState<{ readonly from: number; readonly rows: readonly Row[] }>();
  const first = Math.max(Math.floor(from / BLOCK) - 1, 0) * BLOCK;
  const end = (Math.ceil(to / BLOCK) + 1) * BLOCK;
  useEffect(() => {
    let isWanted = true;
    void logDesk()
      ?.rows(first, end)
      .then((rows) => {
        if (isWanted) setKnown({ from: first, rows });
      });
    return () => {
      isWanted = false;
    };
    // A new version is a new list.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [first, end, version]);
  return Array.from({ length: Math.max(to - from, 0) }, (_, i) =>
    known ? known.rows[from + i - known.from] : undefined,
  );
}

/** By place, the rows that are shown at some places, as far as they have come from the worker. */
export function useRowsAt(places: readonly number[]): ReadonlyMap<number, Row> {
  const version = useReadStore((state) => state.version);
  // What was there stays until other rows come, so that nothing flickers.
  const [known, setKnown] = useState<ReadonlyMap<number, Row>>(new Map());
  const key = places.join();
  const ask = useEffectEvent(async () => {
    const rows = (await logDesk()?.rowsAt(places)) ?? [];
    return new Map(rows.map((row, i) => [places[i] ?? 0, row]));
  });
  useEffect(() => {
    let isWanted = true;
    void ask().then((rows) => {
      if (isWanted) setKnown(rows);
    });
    return () => {
      isWanted = false;
    };
    // A new version is a new list.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [key, version]);
  return known;
}
