import { EditorSelection, type Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import { childrenOf, findRow, type FieldRow, type Fields } from '../../../core/template/fields/fields.ts';
import type { Text } from '../../../core/text.ts';
import { dropInto } from '../../../state/dropActions.ts';
import { announce } from '../../../state/noticeActions.ts';
import type { DragItem } from '../../common/dnd/drag.ts';
import { loadPart } from '../../common/loading/loadPart.ts';
import { canLand, currentFields, resolve } from './dropPlaces.ts';
import { stepFrom } from './dropSteps.ts';
import { sourceCaret } from './spacing.ts';
import { caretOnLine, printedAt } from './printed.ts';
import { itemOfRange, itemOfVariable, selectedRange, variableAtCaret } from './textPiece.ts';

/**
 * The keyboard moves what the mouse can: the field at the caret past its neighbour, a piece of text step by step, and
 * whatever is lifted and carried. On a Mac, Option and Shift with an arrow select a word, so it is Control and
 * Command there.
 */
export const moveKeys: Extension = keymap.of([
  { key: 'Alt-ArrowUp', run: (view) => moveField(view, -1) },
  { key: 'Alt-ArrowDown', run: (view) => moveField(view, 1) },
  { key: 'Alt-Shift-ArrowLeft', mac: 'Ctrl-Cmd-ArrowLeft', run: (view) => step(view, -1) },
  { key: 'Alt-Shift-ArrowRight', mac: 'Ctrl-Cmd-ArrowRight', run: (view) => step(view, 1) },
  { key: 'Shift-Enter', run: lift },
]);

/** Moves the field at the caret past the one before or after it, and the caret with it. */
function moveField(view: EditorView, way: 1 | -1): boolean {
  const fields = currentFields();
  const caret = sourceCaret(view.state);
  const row = rowAround(fields, caretOnLine(view.state));
  if (!row) return say(NO_FIELD);
  const count = childrenOf(fields, row.parent).length;
  const index = way < 0 ? row.index - 1 : row.index + 2;
  if (index < 0 || index > count) return say(way < 0 ? FIRST : LAST);
  const place = { kind: 'gap', position: { parent: row.parent, index } } as const;
  const landed = dropInto(place, { kind: 'row', id: row.id });
  if (landed) putCaret(view, landed.range.from + Math.min(caret, row.range.to) - row.range.from);
  return true;
}

/** Moves by one place: a field to the next border, a piece of text by a character. */
function step(view: EditorView, way: 1 | -1): boolean {
  const item = itemAtCaret(view);
  if (!item) return say(NO_VARIABLE);
  const { payload } = item;
  const fields = currentFields();
  const row = payload.kind === 'row' ? findRow(fields, payload.id) : undefined;
  const caret = sourceCaret(view.state);
  const here =
    row !== undefined
      ? resolve(item, { kind: 'gap', position: { parent: row.parent, index: row.index + (way > 0 ? 1 : 0) } })
      : payload.kind === 'piece'
        ? resolve(item, { kind: 'character', at: way > 0 ? payload.to : payload.from })
        : undefined;
  const next = here && stepFrom(item, here, way, row !== undefined, caret, 'character');
  if (!next || next === here || !canLand(next)) return say(way < 0 ? FIRST : LAST);
  const wasSelected = !view.state.selection.main.empty;
  const landed = dropInto(next.place, payload);
  if (!landed) return true;
  const { from, to } = landed.range;
  if (wasSelected) select(view, from, to);
  else putCaret(view, row ? from + Math.min(caret, row.range.to) - row.range.from : to);
  return true;
}

/** Arrows carry it from now on, Enter drops it, Escape puts it back. */
function lift(view: EditorView): boolean {
  const item = itemAtCaret(view);
  if (!item) return say(view.state.selection.main.empty ? NO_VARIABLE : NOT_ONE);
  void loadPart(() => import('../../common/dnd/keyboardDrag.ts')).then((m) => m.startKeyboardDrag(item));
  return true;
}

function itemAtCaret(view: EditorView): DragItem | undefined {
  const fields = currentFields();
  const selected = selectedRange(view.state);
  if (selected) return itemOfRange(fields, selected);
  const variable = variableAtCaret(view.state);
  return variable && itemOfVariable(fields, variable);
}

/** The innermost field around an offset; what follows it on its line counts, as its comma does. */
function rowAround({ rows, template: { source } }: Fields, offset: number): FieldRow | undefined {
  const own = (row: FieldRow) =>
    !row.isRoot &&
    row.kind !== 'attribute' &&
    row.range.from <= offset &&
    (offset <= row.range.to || /^\s*,?$/.test(source.slice(row.range.to, offset)));
  return rows.findLast(own);
}

function putCaret(view: EditorView, offset: number): void {
  select(view, offset, offset);
}

function select(view: EditorView, from: number, to: number): void {
  const anchor = printedAt(view, from, from === to ? -1 : 1);
  const head = printedAt(view, to, -1);
  view.dispatch({ selection: EditorSelection.single(anchor, head), scrollIntoView: true });
}

function say(text: Text): true {
  announce(text);
  return true;
}

const NO_VARIABLE: Text = {
  en: 'There is no variable at the cursor.',
  ko: '커서 위치에 변수가 없습니다.',
};
const NO_FIELD: Text = { en: 'There is no field at the cursor.', ko: '커서 위치에 필드가 없습니다.' };
const NOT_ONE: Text = {
  en: 'Select one field, or text within one value.',
  ko: '필드 하나 또는 한 값 안의 텍스트를 선택하세요.',
};
const FIRST: Text = { en: 'It is already first.', ko: '이미 맨 앞입니다.' };
const LAST: Text = { en: 'It is already last.', ko: '이미 맨 뒤입니다.' };
