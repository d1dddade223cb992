import { EditorView } from '@codemirror/view';
import { useDrag, type DragItem, type DropPlace, type DropZone } from '../../common/dnd/drag.ts';
import { createGhost } from './dropGhost.ts';
import { createMark, shapesOf } from './dropMark.ts';
import { canLand, currentFields } from './dropPlaces.ts';
import { stepFrom } from './dropSteps.ts';
import { selectLanded } from './landedText.ts';
import { gapOf, placeUnder } from './placeUnder.ts';
import { caretOnLine, printedAt } from './printed.ts';

interface TextZone extends DropZone {
  /** Once the text has been laid out anew. */
  readonly redraw: () => void;
}

const made = new WeakMap<EditorView, TextZone>();

/** The text of a view as a place for drops: one for all its life, whatever is set up anew in it during a drag. */
export function textZone(view: EditorView): TextZone {
  const zone = made.get(view) ?? createZone(view);
  made.set(view, zone);
  return zone;
}

function createZone(view: EditorView): TextZone {
  const mark = createMark(view);
  const ghost = createGhost(view);
  let shown: DropPlace | undefined;
  const draw = () => {
    const place = shown;
    // What is moved may be gone by now: a drag ends in between.
    const item = useDrag.getState().item ?? useDrag.getState().asking?.item;
    if (!place || !item) return mark.draw([]);
    // Read and drawn together with what the editor itself has to measure.
    return view.requestMeasure({
      key: mark,
      read: () => (place === shown ? shapesOf(view, item, place) : undefined),
      write: (shapes) => {
        if (shapes) mark.draw(shapes);
      },
    });
  };
  const show = (place: DropPlace | undefined) => {
    const isEmpty = currentFields().syntax === 'empty';
    shown = canLand(place) && !isEmpty ? place : undefined;
    ghost.show(canLand(place) && isEmpty ? place : undefined);
    if (shown) bringIntoView(view, useDrag.getState().item, shown);
    draw();
  };
  return {
    element: view.dom,
    scroller: view.scrollDOM,
    find: (item, point, exact) => placeUnder(view, item, point, exact, useDrag.getState().place),
    step: (item, current, way, far) => stepFrom(item, current, way, far, caretOnLine(view.state)),
    show,
    anchor: () => mark.rect(),
    land: (landed, focus) => {
      selectLanded(view, landed);
      if (focus) view.focus();
    },
    redraw: () => {
      if (shown) draw();
    },
  };
}

/** A pointer scrolls by being held at an edge; the keyboard has no edge. */
function bringIntoView(view: EditorView, item: DragItem | undefined, shown: DropPlace): void {
  if (!item || useDrag.getState().point !== undefined) return;
  const { place } = shown;
  const gap = gapOf(currentFields(), item, shown);
  const at = place.kind === 'character' ? place.at : place.kind === 'variable' ? place.from : gap?.at;
  if (at === undefined) return;
  const scroll = EditorView.scrollIntoView(printedAt(view, at, 1), { y: 'nearest', yMargin: 24 });
  view.dispatch({ effects: scroll });
}
