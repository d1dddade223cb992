import { useEffect, type RefObject } from 'react';
import { findRow, type FieldPosition, type FieldRow } from '../../../core/template/fields/fields.ts';
import { takeInsertions } from '../../../state/insertActions.ts';
import { useStore } from '../../../state/store.ts';
import { addVariables } from './fieldActions.ts';
import { currentFields, selectFields } from './fieldState.ts';
import { landedRows } from './landedRows.ts';
import { settleRows, type FocusAfter } from './settleRows.ts';

/**
 * Shows what has landed, wherever it came from: comes to it, lights it up and gives it the focus. What the catalog
 * inserts goes after the row that had the focus last, else after all rows, and leaves the focus where one inserts.
 */
export function useLandings(
  box: RefObject<HTMLDivElement | null>,
  reveal: (rows: readonly FieldRow[]) => void,
): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let last: string | undefined;
    let isInserting = false;
    const note = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      if (row) last = row.dataset['row'];
    };
    element.addEventListener('focusin', note);
    const stops = [
      () => element.removeEventListener('focusin', note),
      takeInsertions((names) => {
        isInserting = true;
        const isAdded = addVariables(names, positionAfter(last));
        isInserting = false;
        return isAdded;
      }),
      useStore.subscribe((state, before) => {
        if (!state.landed || state.landed === before.landed) return;
        const rows = landedRows(selectFields(state), state.landed.range);
        last = rows.at(-1)?.id ?? last;
        reveal(rows);
        settleRows(
          element,
          rows.map(({ id }) => id),
          isInserting ? 'stay' : focusAfter(),
        );
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [box, reveal]);
}

/** Who moves a row with the keyboard stays on its handle. */
function focusAfter(): FocusAfter {
  return document.activeElement?.matches('.field-handle:focus-visible') === true ? 'handle' : 'key';
}

function positionAfter(id: string | undefined): FieldPosition {
  const fields = currentFields();
  const row = fields && findRow(fields, id);
  return row && !row.isRoot && row.kind !== 'attribute'
    ? { parent: row.parent, index: row.index + 1 }
    : { parent: undefined, index: Number.MAX_SAFE_INTEGER };
}
