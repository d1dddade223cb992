import { useEffect, useEffectEvent, useState } from 'react';
import { logDesk } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import type { Row } from '../../workers/protocol.ts';

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
