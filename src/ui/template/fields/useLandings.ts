import { useEffect, type RefObject } from 'react';
import {
  findRow,
  type FieldPosition,
  type FieldRow,
  leafAt,
  type Fields,
  type Range,
} from '../../../core/template/fields/fields.ts';
import { takeInsertions } from '../../../state/insertActions.ts';
import { useStore } from '../../../state/store.ts';
import { addVariables } from './fieldActions.ts';
import { currentFields, selectFields } from './fieldState.ts';
import { findPart, isPart } from '../../common/browser/parts.ts';

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
  const { activeElement } = document;
  return isPart(activeElement, 'field-handle') && activeElement?.matches(':focus-visible') === true
    ? 'handle'
    : 'key';
}

function positionAfter(id: string | undefined): FieldPosition {
  const fields = currentFields();
  const row = fields && findRow(fields, id);
  return row && !row.isRoot && row.kind !== 'attribute'
    ? { parent: row.parent, index: row.index + 1 }
    : { parent: undefined, index: Number.MAX_SAFE_INTEGER };
}

/** The rows that a landing brought: those that lie in its range, else the one whose value holds it. */
function landedRows(fields: Fields, range: Range): readonly FieldRow[] {
  const inside = fields.rows.filter((row) => range.from <= row.range.from && row.range.to <= range.to);
  const own = inside.filter(({ parent }) => !inside.some(({ id }) => id === parent));
  if (own.length > 0) return own;
  const leaf = leafAt(fields, range.from);
  return leaf ? [leaf] : [];
}

/** Where the focus goes once something has landed. */
type FocusAfter = 'key' | 'handle' | 'stay';

/** Once the rows are drawn anew, those that just landed come into view and fade to rest; the first has the focus. */
function settleRows(box: HTMLElement, ids: readonly string[], focus: FocusAfter): void {
  requestAnimationFrame(() => {
    const rows = ids.flatMap((id) => box.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? []);
    const [first] = rows;
    if (first && focus !== 'stay') {
      const name = focus === 'key' ? findPart(first, 'field-name') : undefined;
      (name ?? findPart(first, 'field-handle'))?.focus({ preventScroll: true });
    }
    rows.at(-1)?.scrollIntoView({ block: 'nearest' });
    for (const row of rows) {
      row.dataset['landed'] = '';
      const settled = () => delete row.dataset['landed'];
      row.addEventListener('animationend', settled, { once: true });
      // Where motion is reduced nothing fades, and nothing ends.
      if (row.getAnimations().length === 0) settled();
    }
  });
}
