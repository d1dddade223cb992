import { useEffect, type RefObject } from 'react';
import { findRow } from '../../core/template/fields/fields.ts';
import { takeInsertions } from '../../state/insertActions.ts';
import { addVariables } from './fieldActions.ts';
import { currentFields } from './fieldState.ts';

/** Puts what the catalog inserts behind the row of the box that had the focus last, else behind all rows. */
export function useInsertions(box: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let last: string | undefined;
    const note = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      if (row) last = row.dataset['row'];
    };
    const take = (names: readonly string[]) => {
      const fields = currentFields();
      const row = fields && last !== undefined ? findRow(fields, last) : undefined;
      const position =
        row && !row.isRoot
          ? { parent: row.parent, index: row.index + 1 }
          : { parent: undefined, index: Infinity };
      if (!fields || !addVariables(names, position)) return false;
      return true;
    };
    element.addEventListener('focusin', note);
    const stop = takeInsertions(take);
    return () => {
      element.removeEventListener('focusin', note);
      stop();
    };
  }, [box]);
}
