import type { Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import { toPrinted } from '../../core/template/layOut.ts';
import { announce } from '../../state/noticeActions.ts';
import { loadPart } from '../parts/loadPart.ts';
import { movePiece, nextPlace, rangeOf } from './dropPlaces.ts';
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
function step(view: EditorView, way: 1 | -1): boolean {
  const selected = selectedPiece(view.state);
  const moved = selected ?? atCaret(view);
  if (!moved) return sayNothingThere();
  const place = nextPlace(view, moved, way > 0 ? moved.to : moved.from, way, false);
  const begin = place && movePiece(moved, rangeOf(place).from, 'type:move');
  if (begin === undefined) {
    announce({ en: 'It goes no further.', ko: '더 옮길 수 없습니다.' });
    return true;
  }
  const { source, spacers } = view.state.field(spacedField);
  if (selected) {
    const head = toPrinted(spacers, begin + moved.text.length, -1);
    view.dispatch({ selection: { anchor: toPrinted(spacers, begin), head } });
  }
  const before = source.slice(Math.max(0, begin - 12), begin);
  announce(
    before === ''
      ? { en: 'Moved to the beginning', ko: '맨 앞으로 옮김' }
      : { en: `Moved behind ${before}`, ko: `옮긴 위치: ${before} 뒤` },
  );
  return true;
}

/** Arrows carry it from now on, Enter drops it, Escape puts it back. */
function lift(view: EditorView): boolean {
  const item = selectedPiece(view.state) ?? atCaret(view);
  if (!item) return sayNothingThere();
  void loadPart(() => import('../dnd/keyboardDrag.ts')).then((m) => m.liftWithKeyboard(item));
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
