import { useEffect, type RefObject } from 'react';
import { addDragSource } from '../common/dnd/drag.ts';
import { variablesItem } from '../common/dnd/dragItems.ts';
import { namesToDrag } from './chosenVariables.ts';

/** Lets the rows of the catalog be dragged out of their list. */
export function useCatalogDrags(list: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    return addDragSource({
      element,
      itemAt: ({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('.catalog-row') : null;
        // The pattern inserts nothing by itself: its property is asked for where it lands.
        const name = row?.dataset['insert'] ?? row?.dataset['variable'];
        return name === undefined ? undefined : variablesItem(namesToDrag(name));
      },
    });
  }, [list]);
}
