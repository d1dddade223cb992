import type { Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import { announce } from '../../state/noticeActions.ts';
import { loadPart } from '../parts/loadPart.ts';
import { spacedField } from './spacing.ts';
import { piece, selectedPiece, variableAtCaret, type TextPiece } from './textPiece.ts';

/**
 * The keyboard moves what the mouse can: the variable at the caret or the selected text, step by step or lifted
 * and carried. On a Mac, Option and Shift with an arrow select a word, so it is Control and Command there.
 */
export const moveKeys: Extension = keymap.of([
  { key: 'Alt-Shift-ArrowLeft', mac: 'Ctrl-Cmd-ArrowLeft', run: (view) => step(view, -1) },
  { key: 'Alt-Shift-ArrowRight', mac: 'Ctrl-Cmd-ArrowRight', run: (view) => step(view, 1) },
  { key: 'Shift-Enter', run: lift },
]);

/** Moves by one place that the piece can stand at. */
function step(view: EditorView, _way: 1 | -1): boolean {
  const moved = selectedPiece(view.state) ?? atCaret(view);
  return moved ? true : sayNothingThere();
}

/** Arrows carry it from now on, Enter drops it, Escape puts it back. */
function lift(view: EditorView): boolean {
  const found = selectedPiece(view.state) ?? atCaret(view);
  if (!found) return sayNothingThere();
  const { from, to, text } = found;
  void loadPart(() => import('../dnd/keyboardDrag.ts')).then((m) =>
    m.liftWithKeyboard({ payload: { kind: 'piece', from, to }, names: [], text }),
  );
  return true;
}

function atCaret(view: EditorView): TextPiece | undefined {
  const variable = variableAtCaret(view.state);
  return variable && piece(view.state.field(spacedField).source, variable.from, variable.to);
}

function sayNothingThere(): boolean {
  announce({ en: 'There is no variable at the caret.', ko: '커서 위치에 변수가 없습니다.' });
  return true;
}
