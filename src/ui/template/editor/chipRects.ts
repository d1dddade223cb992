import type { EditorView } from '@codemirror/view';
import type { Range } from '../../../core/template/fields/fields.ts';
import { printedRange } from './printed.ts';

/** The rectangles of a variable's chip in the window: one for each line that it goes over. */
export function chipRects(view: EditorView, variable: Range): DOMRect[] {
  const { from, to } = printedRange(view, variable);
  const rects: DOMRect[] = [];
  for (const chip of chipsIn(view, from, to)) {
    for (const rect of chip.getClientRects()) {
      const last = rects.at(-1);
      const goesOn = last && Math.abs(last.top - rect.top) < 4;
      if (goesOn) rects[rects.length - 1] = around(last, rect);
      else if (rect.width > 0) rects.push(rect);
    }
  }
  return rects;
}

/** A mark across a part of a chip divides it into several elements. */
function chipsIn(view: EditorView, from: number, to: number): readonly Element[] {
  const found = new Set<Element>();
  for (let at = from; at < to; at++) {
    const { node } = view.domAtPos(at, 1);
    const chip = chipAround(node instanceof Element ? node : node.parentElement);
    if (chip) found.add(chip);
  }
  return [...found];
}

/** The chip of the text that an element lies in: it names its variable. */
export function chipAround(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('[data-variable]') ?? undefined;
}

function around(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
