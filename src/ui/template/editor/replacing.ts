import type { Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import { create } from 'zustand';
import { toPrinted } from '../../../core/template/layOut.ts';
import type { VariableToken } from '../../../core/template/token.ts';
import { announce } from '../../../state/noticeActions.ts';
import { linkVariable } from '../../../state/viewActions.ts';
import { spacedField } from './spacing.ts';
import { variableAtCaret } from './textPiece.ts';
import { mapOffset } from '../../../core/template/edit.ts';
import { replaceVariable } from '../../../core/template/fields/replaceVariable.ts';
import { editTemplate } from '../../../state/documentActions.ts';
import { selectAnalysis, useStore } from '../../../state/store.ts';

/** A variable of the text for which another one is being chosen, and the editor that it stands in. */
interface Replacing {
  readonly variable: VariableToken;
  readonly view: EditorView;
}

export const useReplacing = create<{ readonly replacing: Replacing | undefined }>(() => ({
  replacing: undefined,
}));

/** Has another variable chosen in the place of this one. */
export function startReplacing(view: EditorView, variable: VariableToken): void {
  // The choice gives the focus back to where it came from.
  view.focus();
  linkVariable(variable.name);
  useReplacing.setState({ replacing: { variable, view } });
}

export function stopReplacing(): void {
  if (useReplacing.getState().replacing) linkVariable(undefined);
  useReplacing.setState({ replacing: undefined });
}

/** Puts another variable in its place as one step. Nothing happens where the text has changed meanwhile. */
export function replaceBy({ variable, view }: Replacing, name: string): void {
  if (replaceToken(variable, name)) view.focus();
}

/** The rectangle of the variable in the window, for the box that opens below it. */
export function placeOnScreen({ variable, view }: Replacing): DOMRect {
  const { spacers } = view.state.field(spacedField);
  const { length } = view.state.doc;
  const start = view.coordsAtPos(Math.min(toPrinted(spacers, variable.from), length), 1);
  const end = view.coordsAtPos(Math.min(toPrinted(spacers, variable.to, -1), length), -1);
  if (!start || !end) return view.dom.getBoundingClientRect();
  // A variable that goes over two lines begins behind where it ends.
  const left = Math.min(start.left, end.left);
  return new DOMRect(left, start.top, Math.max(start.right, end.right) - left, end.bottom - start.top);
}

/** F2 replaces the variable at the cursor. */
export const replaceKeys: Extension = keymap.of([{ key: 'F2', run: replaceAtCaret }]);

export function replaceAtCaret(view: EditorView): boolean {
  const variable = variableAtCaret(view.state);
  if (variable) startReplacing(view, variable);
  else announce({ en: 'There is no variable at the cursor.', ko: '커서 위치에 변수가 없습니다.' });
  return true;
}

/**
 * Puts another variable in the place of one of the present template, its key with it, as one step. Returns whether it
 * was still there.
 */
function replaceToken(variable: VariableToken, name: string): boolean {
  const { from, to, text } = variable;
  const { fields, template } = selectAnalysis(useStore.getState());
  if (template.source.slice(from, to) !== text) return false;
  const edits = replaceVariable(fields, variable, name);
  editTemplate(edits, 'replace', mapOffset(to, edits));
  announce({ en: `Replaced ${variable.name} with ${name}`, ko: `변수 변경: ${name}` });
  return true;
}
