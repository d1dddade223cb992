import type { Extension } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';
import { addDragSource, addDropZone, type DragItem } from '../../common/dnd/drag.ts';
import { variablesIn } from '../../../core/template/drop/targets.ts';
import { chipAround } from './chipRects.ts';
import { currentFields } from './dropPlaces.ts';
import { landedText } from './landedText.ts';
import { liftedText } from './liftedText.ts';
import { sourceAt } from './printed.ts';
import { textZone } from './textZone.ts';
import { itemOfRange, itemOfVariable, selectedRange } from './textPiece.ts';

/** Lets fields, variables and pieces of text be lifted out of the text, and takes what is dragged. */
export const dropTarget: Extension = [
  liftedText,
  landedText,
  ViewPlugin.define((view) => {
    const zone = textZone(view);
    const stop = [
      addDropZone(zone),
      addDragSource({ element: view.contentDOM, itemAt: (event) => liftable(view, event) }),
    ];
    return {
      update: ({ geometryChanged }) => {
        if (geometryChanged) zone.redraw();
      },
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
    // The browser would move selected text by characters, through whatever structure it crosses.
    dragstart: (event) => {
      event.preventDefault();
      return true;
    },
  }),
];

/** What a press would lift: the selection that it is on, or the chip. */
function liftable(view: EditorView, event: MouseEvent): DragItem | undefined {
  const fields = currentFields();
  const at = sourceAt(view, { x: event.clientX, y: event.clientY });
  const selected = selectedRange(view.state);
  if (selected && selected.from <= at && at <= selected.to) return itemOfRange(fields, selected);
  if (!chipAround(event.target)) return undefined;
  const token = variablesIn(fields).find(({ from, to }) => from <= at && at <= to);
  return token && itemOfVariable(fields, token);
}
