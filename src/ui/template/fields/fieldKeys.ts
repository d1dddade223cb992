import type { FocusEvent, KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { FieldRow } from '../../../core/template/fields/fields.ts';
import { moveRow, moveRowOut, removeRow } from './fieldActions.ts';
import type { FieldHandlers } from './fieldHandlers.ts';
import { rowAt } from './fieldState.ts';
import { loadPart } from '../../common/loading/loadPart.ts';
import { itemOfRow } from './useFieldDrags.ts';
import { findPart, isPart } from '../../common/browser/parts.ts';
import { makeTabStop, moveFocus } from '../../common/browser/rovingFocus.ts';

/**
 * The keys of a row: arrows walk, Alt with them moves, F2 and Enter rename, Delete removes, Shift+Enter lifts, and on
 * the handle Space too.
 */
export function pressKeyInField(
  event: KeyboardEvent<HTMLElement>,
  row: FieldRow,
  handlers: FieldHandlers,
): void {
  const line = event.currentTarget;
  const { key } = event;
  const onHandle = isPart(event.target, 'field-handle');
  if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
  const act = (run: () => void) => {
    event.preventDefault();
    run();
  };
  if (moveFocus(event, buttonsIn(line), { axis: 'x', ends: [] })) return;
  if (event.altKey) {
    if (key === 'ArrowUp' || key === 'ArrowDown') act(() => move(line, row, key === 'ArrowUp' ? -1 : 1));
    if (key === 'ArrowLeft') act(() => moveRowOut(row.id));
    return;
  }
  if (key === 'Enter' && event.shiftKey) act(() => liftRow(row));
  else if (key === 'ArrowUp' || key === 'ArrowDown')
    act(() => moveFocusToRow(line, event.target, key === 'ArrowUp' ? -1 : 1));
  else if (key === 'Delete') act(() => remove(line, row));
  else if (key === 'F2' || (key === 'Enter' && onHandle)) act(() => rename(row, handlers));
  else if (key === ' ' && onHandle) act(() => liftRow(row));
}

/** The focused control is the tab stop of its row. */
export function moveTabStop(event: FocusEvent<HTMLElement>): void {
  const { target } = event;
  if (!(target instanceof HTMLButtonElement)) return;
  makeTabStop([...event.currentTarget.querySelectorAll('button')], target);
}

function rename(row: FieldRow, handlers: FieldHandlers): void {
  handlers.onEdit(row.id, row.key === undefined ? 'value' : 'key');
}

function liftRow(row: FieldRow): void {
  const item = itemOfRow(row.id);
  if (item)
    void loadPart(() => import('../../common/dnd/keyboardDrag.ts')).then((m) => m.startKeyboardDrag(item));
}

function move(line: HTMLElement, row: FieldRow, way: 1 | -1): void {
  change(
    line,
    () => moveRow(row.id, way),
    () => rowAt(row.parent, row.index + way),
  );
}

function remove(line: HTMLElement, row: FieldRow): void {
  change(
    line,
    () => removeRow(row.id),
    () => rowAt(row.parent, row.index) ?? rowAt(row.parent, row.index - 1),
  );
}

/** Draws the rows anew at once, and the focus goes on with a row: the next key must not find another one in its place. */
function change(line: HTMLElement, act: () => boolean, next: () => FieldRow | undefined): void {
  const list = line.parentElement;
  if (!flushSync(act)) return;
  const id = next()?.id;
  const row = id === undefined ? undefined : list?.querySelector(`[data-row="${CSS.escape(id)}"]`);
  findPart(row, 'field-handle')?.focus();
}

function buttonsIn(line: Element): HTMLElement[] {
  return [...line.querySelectorAll<HTMLElement>('button:not(:disabled)')];
}

function moveFocusToRow(line: HTMLElement, target: EventTarget, way: 1 | -1): void {
  const next = way > 0 ? line.nextElementSibling : line.previousElementSibling;
  if (!next?.matches('[data-row]') || !(target instanceof HTMLElement)) return;
  const buttons = buttonsIn(next);
  const same = buttons.find(({ dataset }) => dataset['part'] === target.dataset['part']);
  (same ?? buttons[0])?.focus();
}
