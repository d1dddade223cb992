import type { EditorView } from '@codemirror/view';
import { nearestCharacter } from '../../../core/template/drop/characters.ts';
import type { Gap } from '../../../core/template/drop/gaps.ts';
import { variablesIn } from '../../../core/template/drop/targets.ts';
import { findRow, type FieldPosition, type Fields } from '../../../core/template/fields/fields.ts';
import type { VariableToken } from '../../../core/template/token.ts';
import type { DragItem, DropPlace, Point } from '../../common/dnd/drag.ts';
import { borderUnder } from './borderUnder.ts';
import { chipRects } from './chipRects.ts';
import { canLand, currentFields, gapPlace, gapsFor, resolve } from './dropPlaces.ts';
import { lineBand } from './lineBand.ts';
import { printedRange, sourceAt } from './printed.ts';

/** How far above and below its middle a chip means itself, in pixels; above and below that the borders count. */
const CHIP_REACH = 5;

/**
 * The place under a point of the window: on a chip that variable, else the nearest border between fields; a character
 * where it is asked for and in text without fields. `last` is the place of the drag so far.
 */
export function placeUnder(
  view: EditorView,
  item: DragItem,
  point: Point,
  exact: boolean,
  last: DropPlace | undefined,
): DropPlace | undefined {
  const fields = currentFields();
  if (fields.syntax === 'empty')
    return resolve(item, gapPlace({ position: { parent: undefined, index: 0 } }));
  if (exact || fields.syntax === 'text' || item.payload.kind === 'piece') {
    const at = nearestCharacter(fields, sourceAt(view, point));
    return at === undefined ? undefined : resolve(item, { kind: 'character', at });
  }
  const variable = variableUnder(view, fields, point);
  const onVariable = variable && resolve(item, { kind: 'variable', from: variable.from, to: variable.to });
  if (canLand(onVariable)) return onVariable;
  const position = borderAt(view, fields, item, point, last);
  return position && resolve(item, gapPlace({ position }));
}

function borderAt(
  view: EditorView,
  fields: Fields,
  item: DragItem,
  point: Point,
  last: DropPlace | undefined,
): FieldPosition | undefined {
  const gaps = gapsFor(fields, item.payload);
  const isAttribute = item.payload.kind === 'row' && findRow(fields, item.payload.id)?.kind === 'attribute';
  const band = isAttribute ? undefined : lineBand(view, fields, point, last?.id);
  return band ?? borderUnder(view, fields, gaps, point)?.position;
}

function variableUnder(view: EditorView, fields: Fields, point: Point): VariableToken | undefined {
  const at = view.posAtCoords(point, false);
  return variablesIn(fields).find((token) => {
    const { from, to } = printedRange(view, token);
    return from - 1 <= at && at <= to + 1 && chipRects(view, token).some((rect) => isOn(rect, point));
  });
}

function isOn({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return left <= x && x <= right && Math.abs(y - (top + bottom) / 2) <= CHIP_REACH;
}

/** The border of a place; undefined where it is none. */
export function gapOf(fields: Fields, item: DragItem, place: DropPlace): Gap | undefined {
  return gapsFor(fields, item.payload).find((gap) => resolve(item, gapPlace(gap)).id === place.id);
}
