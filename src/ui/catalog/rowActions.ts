import type { KeyboardEvent, MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { openVariableCard } from '../../state/viewActions.ts';
import { SEARCH_ID } from './focusSearch.ts';
import { selectTo, toggleSelected } from './selectedVariables.ts';
import { itemOfVariable } from './dragVariable.ts';
import { insertFromCatalog } from './insertFromCatalog.ts';
import { loadPart } from '../common/loading/loadPart.ts';
import { closestPart, findPart, findParts } from '../common/browser/parts.ts';
import { hasModifier, moveFocus } from '../common/browser/rovingFocus.ts';

/** The handlers that all rows share. A row says by its `data-` attributes what it is and what it inserts. */

/** The row that the first click of a double click hit: opening a card may move the rows under the pointer. */
let lastClicked: HTMLElement | undefined;

export function clickRow(event: MouseEvent<HTMLElement>): void {
  const { insert } = event.currentTarget.dataset;
  if (insert !== undefined && (event.ctrlKey || event.metaKey)) {
    toggleSelected(insert);
  } else if (insert !== undefined && event.shiftKey) {
    selectTo(insert, insertableRows());
  } else if (event.detail < 2) {
    lastClicked = event.currentTarget;
    toggleCard(event.currentTarget);
  } else if (event.detail === 2 && lastClicked) {
    insertFromRow(lastClicked);
  }
}

export function pressKeyInRow(event: KeyboardEvent<HTMLElement>): void {
  const row = event.currentTarget;
  const { insert } = row.dataset;
  if (event.key === ' ' && (event.ctrlKey || event.metaKey) && insert !== undefined) {
    event.preventDefault();
    toggleSelected(insert);
    return;
  }
  const dragged = insert ?? row.dataset['variable'];
  if (event.key === 'Enter' && event.shiftKey && dragged !== undefined) {
    event.preventDefault();
    void loadPart(() => import('../common/dnd/keyboardDrag.ts')).then((m) =>
      m.startKeyboardDrag(itemOfVariable(dragged)),
    );
    return;
  }
  if (hasModifier(event)) return;
  const rows = allRows();
  // The search stands above the first row.
  if (event.key === 'ArrowUp' && row === rows[0]) {
    event.preventDefault();
    searchField()?.focus();
    return;
  }
  if (moveFocus(event, rows, { axis: 'y' }, rows.indexOf(row))) return;
  const action = KEYS[event.key];
  if (action) {
    event.preventDefault();
    action(row);
  } else if (/^(?:[^/\s]|Process)$/u.test(event.key)) {
    // Letters go on searching: the field takes the focus before the browser writes the letter.
    searchField()?.focus();
  }
}

const KEYS: Readonly<Record<string, (row: HTMLElement) => void>> = {
  Enter: insertFromRow,
  ' ': toggleCard,
};

/** For the whole entry, row and card: Escape closes the card and goes back to its row. */
export function closeCardOnEscape(event: KeyboardEvent<HTMLElement>): void {
  const row = findPart(event.currentTarget, 'catalog-row');
  if (event.key !== 'Escape' || row?.getAttribute('aria-expanded') !== 'true') return;
  event.preventDefault();
  row.focus();
  openVariableCard(undefined);
}

/** Inserts the row's variable at the caret. A row that needs a property name asks for it in its card. */
export function insertFromRow(row: HTMLElement): void {
  const { insert, variable } = row.dataset;
  if (insert !== undefined) {
    void insertFromCatalog([insert]);
  } else if (variable !== undefined) {
    flushSync(() => openVariableCard(variable));
    row.parentElement?.querySelector('input')?.focus();
  }
}

/** The row at the top of the list: the best answer to a search. */
export function firstRow(): HTMLElement | undefined {
  return allRows()[0];
}

/** Opens or closes the card; the row stays under the pointer where all of the card can then be seen. */
function toggleCard(row: HTMLElement): void {
  const before = row.getBoundingClientRect().top;
  const isOpen = row.getAttribute('aria-expanded') === 'true';
  flushSync(() => openVariableCard(isOpen ? undefined : row.dataset['variable']));
  const list = closestPart(row, 'catalog-list');
  if (list) list.scrollTop += row.getBoundingClientRect().top - before;
  if (!isOpen) row.parentElement?.scrollIntoView({ block: 'nearest' });
}

function allRows(): HTMLElement[] {
  return findParts(document, 'catalog-row');
}

function insertableRows(): string[] {
  return allRows().flatMap(({ dataset }) => dataset['insert'] ?? []);
}

function searchField(): HTMLElement | null {
  return document.getElementById(SEARCH_ID);
}
