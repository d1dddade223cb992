import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet } from '@codemirror/view';
import { outsideVariables } from '../../core/template/insertVariable.ts';
import { toPrinted, toSource } from '../../core/template/layOut.ts';
import { parse } from '../../core/template/parse.ts';
import { addDragSource, addDropZone, type Point } from '../dnd/drag.ts';
import { placeOf, stepFrom } from './dropPlaces.ts';
import { spacedField } from './spacing.ts';
import { piece, selectedPiece, type TextPiece } from './textPiece.ts';

/** Where what is dragged would land, in the text as it is shown; undefined takes the mark away. */
export const setDropPlace = StateEffect.define<number | undefined>();

class DropCaret extends WidgetType {
  override toDOM(): HTMLElement {
    const caret = document.createElement('span');
    caret.className = 'drop-caret';
    return caret;
  }
}

const dropPlace = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, transaction) => {
    const effect = transaction.effects.find((candidate) => candidate.is(setDropPlace));
    if (!effect) return value.map(transaction.changes);
    if (effect.value === undefined) return Decoration.none;
    return Decoration.set([Decoration.widget({ widget: new DropCaret(), side: -1 }).range(effect.value)]);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Shows where a dragged thing would land, never inside a variable, and takes it; lifts chips and selected text. */
export const dropTarget: Extension = [
  dropPlace,
  ViewPlugin.define((view) => {
    const stop = [
      addDropZone({
        element: view.dom,
        scroller: view.scrollDOM,
        find: (item, point) => placeOf(view, item, dropOffset(view, point)),
        step: (item, current, way, far) => stepFrom(view, item, current, way, far),
        show: (place) => {
          const { spacers } = view.state.field(spacedField);
          const at = place && toPrinted(spacers, Number(place.id), -1);
          view.dispatch({
            effects: [
              setDropPlace.of(at),
              ...(at === undefined ? [] : [EditorView.scrollIntoView(at, { y: 'nearest' })]),
            ],
          });
        },
      }),
      addDragSource({ element: view.contentDOM, itemAt: (event) => liftable(view, event) }),
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

function dropOffset(view: EditorView, point: Point): number {
  return outsideVariables(parse(view.state.field(spacedField).source), offsetAt(view, point));
}

function offsetAt(view: EditorView, point: Point): number {
  return toSource(view.state.field(spacedField).spacers, view.posAtCoords(point, false));
}
