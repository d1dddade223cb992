import { useEffect, type RefObject } from 'react';
import { PROPERTY_PATTERN } from '../../core/catalog/catalog.ts';
import { newVariables } from '../../core/template/drop/place.ts';
import { addDragSource, type DragItem } from '../common/dnd/drag.ts';
import { clearSelected, draggedNames } from './selectedVariables.ts';
import { closestPart } from '../common/browser/parts.ts';

/** What stands for the property while it has no name: it looks and lands as one will. */
const NAMELESS = PROPERTY_PATTERN.replace('<property>', 'property');

/** What a row lifts: its variable, or all that are selected with it. */
export function itemOfVariable(variable: string): DragItem {
  const names = draggedNames(variable);
  const landing = names.map((name) => (name === PROPERTY_PATTERN ? NAMELESS : name));
  return {
    payload: newVariables(landing),
    names,
    isPattern: names.length === 1 && names[0] === PROPERTY_PATTERN,
    onLanded: clearSelected,
  };
}

/** Lets the rows of the catalog be dragged out of their list. */
export function useCatalogDrags(list: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    return addDragSource({
      element,
      itemAt: ({ target }) => {
        const row = closestPart(target, 'catalog-row');
        // The pattern inserts nothing by itself: its property is asked for where it lands.
        const name = row?.dataset['insert'] ?? row?.dataset['variable'];
        return name === undefined ? undefined : itemOfVariable(name);
      },
    });
  }, [list]);
}
