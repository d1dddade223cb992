import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { outsideVariables } from '../../core/template/insertVariable.ts';
import { toPrinted, toSource } from '../../core/template/layOut.ts';
import { parse } from '../../core/template/parse.ts';
import { insertVariableAt } from '../../state/store.ts';
import { VARIABLE_TYPE } from '../dragType.ts';
import { spacedField } from './spacing.ts';

const setDropPlace = StateEffect.define<number | undefined>();

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

/** Shows where a dragged variable would land, never inside another one, and takes it. */
export const dropTarget: Extension = [
  dropPlace,
  EditorView.domEventHandlers({
    dragover: (event, view) => {
      if (!event.dataTransfer?.types.includes(VARIABLE_TYPE)) return false;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      const { spacers } = view.state.field(spacedField);
      view.dispatch({ effects: setDropPlace.of(toPrinted(spacers, placeAt(view, event), -1)) });
      return true;
    },
    dragleave: (event, view) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node && view.dom.contains(to)))
        view.dispatch({ effects: setDropPlace.of(undefined) });
      return false;
    },
    drop: (event, view) => {
      const name = event.dataTransfer?.getData(VARIABLE_TYPE);
      view.dispatch({ effects: setDropPlace.of(undefined) });
      if (!name) return false;
      event.preventDefault();
      insertVariableAt(name, placeAt(view, event));
      view.focus();
      return true;
    },
  }),
];

function placeAt(view: EditorView, event: DragEvent): number {
  const { source, spacers } = view.state.field(spacedField);
  const position = view.posAtCoords({ x: event.clientX, y: event.clientY }, false);
  return outsideVariables(parse(source), toSource(spacers, position));
}
