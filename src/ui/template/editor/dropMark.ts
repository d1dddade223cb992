import type { EditorView } from '@codemirror/view';
import { findRow } from '../../../core/template/fields/fields.ts';
import type { DragItem, DropPlace } from '../../common/dnd/drag.ts';
import { endsOf } from './borderUnder.ts';
import { chipRects } from './chipRects.ts';
import { currentFields } from './dropPlaces.ts';
import { gapOf } from './placeUnder.ts';
import { printedAt } from './printed.ts';

/** How far a line begins before the fields that it stands among, in pixels: its ring keeps clear of their text. */
const OUTSIDE = 10;

/** How far it ends before the edge of the text area, in pixels. */
const MARGIN = 16;

/** How far the ring around a chip keeps off it, in pixels. */
const AROUND = 2;

/** A shape of the mark, in pixels of the window. */
export interface Shape {
  readonly kind: 'line' | 'bar' | 'caret' | 'chip';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What marks a place: a line between two lines, a bar or a caret within one, or a ring around a chip. */
export function shapesOf(view: EditorView, item: DragItem, place: DropPlace): readonly Shape[] {
  const target = place.place;
  if (target.kind === 'variable')
    return chipRects(view, target).map(({ left, top, width, height }) => ({
      kind: 'chip',
      left: left - AROUND,
      top: top - AROUND,
      width: width + 2 * AROUND,
      height: height + 2 * AROUND,
    }));
  if (target.kind === 'character') return upright(view, 'caret', printedAt(view, target.at, -1), -1);
  const fields = currentFields();
  const gap = gapOf(fields, item, place);
  if (!gap) return [];
  const [from, to] = endsOf(view, fields, gap);
  const { doc } = view.state;
  const above = doc.lineAt(from);
  const isOnLines =
    (fields.syntax === 'json' || fields.syntax === 'xml') && above.number < doc.lineAt(to).number;
  if (!isOnLines)
    return upright(view, 'bar', printedAt(view, gap.at, gap.after ? 1 : -1), gap.after ? 1 : -1);
  const beside = gap.after ?? gap.before ?? findRow(fields, gap.position.parent);
  const start = beside && view.coordsAtPos(printedAt(view, beside.range.from, 1), 1);
  const content = view.contentDOM.getBoundingClientRect();
  const indent = (gap.after ?? gap.before) ? 0 : 2 * view.defaultCharacterWidth;
  const left = (start ? start.left : content.left) + indent - OUTSIDE;
  const top = view.documentTop + view.lineBlockAt(above.from).bottom - 1;
  const right = view.scrollDOM.getBoundingClientRect().left + view.scrollDOM.clientWidth - MARGIN;
  return [{ kind: 'line', left, top, width: Math.max(0, right - left), height: 2 }];
}

function upright(view: EditorView, kind: 'bar' | 'caret', at: number, side: -1 | 1): readonly Shape[] {
  const rect = view.coordsAtPos(at, side) ?? view.coordsAtPos(at);
  if (!rect) return [];
  const height = Math.min(20, view.defaultLineHeight);
  const top = (rect.top + rect.bottom - height) / 2;
  return [{ kind, left: rect.left - 1, top, width: 2, height }];
}

/**
 * The element that the mark is drawn in: it lies over the text, scrolls with it and moves by transforms, so that no
 * line is laid out anew while something is dragged.
 */
export function createMark(view: EditorView) {
  const layer = document.createElement('div');
  layer.className = 'drop-layer';
  layer.ariaHidden = 'true';
  view.scrollDOM.append(layer);
  return {
    /** Where it is drawn in the window. */
    rect: () => layer.firstElementChild?.getBoundingClientRect(),
    draw(shapes: readonly Shape[]): void {
      const scroller = view.scrollDOM;
      const origin = scroller.getBoundingClientRect();
      const [x, y] = [scroller.scrollLeft - origin.left, scroller.scrollTop - origin.top];
      while (layer.childElementCount > shapes.length) layer.lastElementChild?.remove();
      shapes.forEach(({ kind, left, top, width, height }, i) => {
        const element = elementAt(layer, i);
        element.className = `drop-${kind}`;
        element.style.width = `${width}px`;
        element.style.height = `${height}px`;
        element.style.transform = `translate(${left + x}px, ${top + y}px)`;
      });
    },
  };
}

function elementAt(layer: HTMLElement, index: number): HTMLElement {
  const found = layer.children[index];
  if (found instanceof HTMLElement) return found;
  const made = document.createElement('div');
  layer.append(made);
  return made;
}
