import type { EditorView } from '@codemirror/view';
import type { Gap } from '../../../core/template/drop/gaps.ts';
import { findRow, type Fields } from '../../../core/template/fields/fields.ts';
import type { Point } from '../../common/dnd/drag.ts';
import { nearestBorder, type Border } from './nearestBorder.ts';
import { printedAt, sourceAt } from './printed.ts';

/** The border nearest to a pointer on the line as it is shown, which may be a part of a longer one. */
export function borderUnder(
  view: EditorView,
  fields: Fields,
  gaps: readonly Gap[],
  point: Point,
): Gap | undefined {
  const half = view.defaultLineHeight / 2;
  const bottom = view.documentTop + view.lineBlockAt(view.state.doc.length).bottom;
  // Well below the text is after all of it, as everywhere.
  if (point.y > bottom + half && gaps.length > 0) return gaps.at(-1);
  const y = Math.max(view.documentTop + 1, Math.min(bottom - 1, point.y));
  const { left, right } = view.contentDOM.getBoundingClientRect();
  const start = view.posAtCoords({ x: left + 1, y }, false);
  const end = view.posAtCoords({ x: right - 1, y }, false);
  const isHere = (rect: { readonly top: number; readonly bottom: number } | null) =>
    rect !== null && Math.abs((rect.top + rect.bottom) / 2 - y) <= half;
  const borders = gaps.flatMap((gap): Border<Gap>[] => {
    const [from, to] = endsOf(view, fields, gap);
    if (to < start || from > end) return [];
    const before = view.coordsAtPos(from, -1);
    const after = view.coordsAtPos(to, 1);
    const [opens, closes] = [isHere(before), isHere(after)];
    if (!opens && !closes) return [];
    return [
      { left: opens && before ? before.right : left, right: closes && after ? after.left : right, of: gap },
    ];
  });
  const found = nearestBorder(borders, point.x);
  return found ?? nearestByOffset(gaps, sourceAt(view, { x: point.x, y }));
}

/** Where the field before a border ends and the one after it begins, in the text as it is shown. */
export function endsOf(
  view: EditorView,
  fields: Fields,
  { position, before, after }: Gap,
): readonly [number, number] {
  const inner = findRow(fields, position.parent)?.value ?? fields.root.inner;
  return [
    printedAt(view, before?.range.to ?? inner.from, -1),
    printedAt(view, after?.range.from ?? inner.to, 1),
  ];
}

/** Inside a field that fills the whole line. */
function nearestByOffset(gaps: readonly Gap[], offset: number): Gap | undefined {
  let best: Gap | undefined;
  const away = ({ before, at }: Gap) =>
    Math.min(Math.abs(at - offset), Math.abs((before?.range.to ?? at) - offset));
  for (const gap of gaps) if (!best || away(gap) < away(best)) best = gap;
  return best;
}
