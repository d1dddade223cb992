import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet } from '@codemirror/view';
import { toPrinted, toSource } from '../../core/template/layOut.ts';
import { parse } from '../../core/template/parse.ts';
import { addDragSource, addDropZone, type DragItem, type Point } from '../dnd/drag.ts';
import { gapsOf } from '../../core/template/drop/gaps.ts';
import { placeKey } from '../../core/template/drop/place.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import { placeUnder, stepFrom } from './dropPlaces.ts';
import { spacedField } from './spacing.ts';
import { piece, selectedPiece, type TextPiece } from './textPiece.ts';

/** Where what is dragged would land, in the text as it is shown; undefined takes the mark away. */
export const setDropPlace = StateEffect.define<{ readonly from: number; readonly to: number } | undefined>();

class DropCaret extends WidgetType {
  override toDOM(): HTMLElement {
    const caret = document.createElement('span');
    caret.className = 'drop-caret';
    return caret;
  }
}

const DROP_CARET = Decoration.widget({ widget: new DropCaret(), side: -1 });
const DROP_CHIP = Decoration.mark({ class: 'drop-chip' });

const dropPlace = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, transaction) => {
    const effect = transaction.effects.find((candidate) => candidate.is(setDropPlace));
    if (!effect) return value.map(transaction.changes);
    if (effect.value === undefined) return Decoration.none;
    const { from, to } = effect.value;
    return Decoration.set(from < to ? DROP_CHIP.range(from, to) : DROP_CARET.range(from));
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Shows where a dragged thing would land, beside a variable or in its place, and takes it; lifts chips and selected text. */
export const dropTarget: Extension = [
  dropPlace,
  ViewPlugin.define((view) => {
    const stop = [
      addDropZone({
        element: view.dom,
        scroller: view.scrollDOM,
        find: (item, point, exact) => placeUnder(view, item, offsetAt(view, point), exact),
        step: stepFrom,
        show: (place) => {
          const { spacers } = view.state.field(spacedField);
          const gap = gapsOf(selectAnalysis(useStore.getState()).fields).find(
            ({ position }) => placeKey({ kind: 'gap', position }) === place?.id,
          );
          const at = place?.place.kind === 'character' ? place.place.at : gap?.at;
          const range = at === undefined ? undefined : { from: at, to: at };
          const shown = range && {
            // A variable begins behind the white space that is shown before it.
            from: toPrinted(spacers, range.from, range.from < range.to ? 1 : -1),
            to: toPrinted(spacers, range.to, -1),
          };
          view.dispatch({
            effects: [
              setDropPlace.of(shown),
              ...(shown ? [EditorView.scrollIntoView(shown.from, { y: 'nearest' })] : []),
            ],
          });
        },
      }),
      addDragSource({ element: view.contentDOM, itemAt: (event) => pieceItem(liftable(view, event)) }),
    ];
    return {
      destroy: () => {
        for (const end of stop) end();
      },
    };
  }),
  EditorView.domEventHandlers({
    // A press on what can be lifted selects nothing; without a drag it becomes a click, which sets the caret.
    mousedown: (event, view) => {
      if (event.button !== 0 || event.detail > 1 || event.shiftKey || !liftable(view, event)) return false;
      event.preventDefault();
      return true;
    },
    click: (event, view) => {
      if (event.detail > 1 || event.shiftKey || !liftable(view, event)) return false;
      const position = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
      view.dispatch({ selection: { anchor: position } });
      view.focus();
      return false;
    },
  }),
];

function pieceItem(found: TextPiece | undefined): DragItem | undefined {
  return found && { payload: { kind: 'piece', from: found.from, to: found.to }, names: [], text: found.text };
}

/** The chip or the selected text under a press. */
function liftable(view: EditorView, event: MouseEvent): TextPiece | undefined {
  const { source } = view.state.field(spacedField);
  const at = offsetAt(view, { x: event.clientX, y: event.clientY });
  const selected = selectedPiece(view.state);
  if (selected && selected.from <= at && at <= selected.to) return selected;
  if (!(event.target instanceof Element) || event.target.closest('.chip') === null) return undefined;
  const token = parse(source).tokens.find((t) => t.kind === 'variable' && t.from <= at && at <= t.to);
  return token && piece(source, token.from, token.to);
}

function offsetAt(view: EditorView, point: Point): number {
  return toSource(view.state.field(spacedField).spacers, view.posAtCoords(point, false));
}
