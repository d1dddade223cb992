import type { FieldRow } from '../../../core/template/fields/fields.ts';
import type { FieldPlace, FieldPlaces } from './fieldPlaces.ts';
import type { Side } from './pickLevel.ts';
import { boxAt, type RowBox, type Span } from './rowBoxes.ts';

/** How much of a variable's row still means the border, at its upper and lower edge, in pixels. */
const RIM = 6;

/** How much of the row of what can hold fields means the border beside it. */
const QUARTER = 0.25;

/** What a list looks like, measured from its upper left corner. */
export interface ListLayout {
  readonly rows: readonly FieldRow[];
  readonly boxes: readonly RowBox[];
  /** The column of the variables. */
  readonly column: Span;
  /** Where the variables of a mixed row stand, in order. */
  readonly chipsOf: (row: string) => readonly Span[];
}

/** What a point means: first what lies under it, then the border that it is nearest to. */
export interface Aim {
  /** On a variable, or into the row; undefined on a border. */
  readonly on: FieldPlace | undefined;
  /** The places at that border, the innermost first; none only where a template has no border at all. */
  readonly border: readonly FieldPlace[];
  /** From which side the border is approached. */
  readonly side: Side;
}

/**
 * What a point of the list means. Over its full width the upper half of a row is the border above it and the lower
 * half the one below; only the cell of a variable means the variable. What holds fields takes them over its whole row,
 * but for a quarter at the top, and where nothing of it is drawn below also at the bottom.
 */
export function placeAt(
  places: FieldPlaces,
  layout: ListLayout,
  { x, y }: { readonly x: number; readonly y: number },
): Aim {
  const { rows, boxes } = layout;
  const box = boxAt(boxes, y);
  if (!box) {
    const isAbove = y < (boxes[0]?.top ?? 0);
    const border = bordersFrom(places, isAbove ? 0 : rows.length, isAbove ? 1 : -1);
    const outermost = isAbove ? border : border.slice(-1);
    return {
      on: undefined,
      border: outermost.length > 0 ? outermost : places.all.slice(0, 1),
      side: 'below',
    };
  }
  const at = rows.findIndex(({ id }) => id === box.id);
  const share = (y - box.top) / (box.bottom - box.top);
  const isUpper = share < 0.5;
  const aim = (on: FieldPlace | undefined, upper: boolean): Aim => ({
    on,
    border: bordersFrom(places, upper ? at : at + 1, upper ? -1 : 1),
    side: upper ? 'below' : 'above',
  });
  const into = places.into.get(box.id);
  if (into) {
    if (share < QUARTER && places.borders[at]?.length) return aim(undefined, true);
    const isOpen = places.borders[into.border]?.includes(into) === true;
    if (share >= 1 - QUARTER && !isOpen && places.borders[at + 1]?.length) return aim(undefined, false);
    return aim(into, isUpper);
  }
  const isInMiddle = y >= box.top + RIM && y < box.bottom - RIM;
  return aim(isInMiddle ? chipAt(places, layout, rows[at], x) : undefined, isUpper);
}

function chipAt(
  { chips }: FieldPlaces,
  { column, chipsOf }: ListLayout,
  row: FieldRow | undefined,
  x: number,
): FieldPlace | undefined {
  if (!row || row.variables.length === 0 || !isIn(column, x)) return undefined;
  const own = chips.get(row.id) ?? [];
  return row.variable ? own[0] : own[chipsOf(row.id).findIndex((span) => isIn(span, x))];
}

function isIn({ from, to }: Span, x: number): boolean {
  return from <= x && x < to;
}

/** The nearest border that a field can stand at, that way first. */
function bordersFrom({ borders }: FieldPlaces, from: number, way: 1 | -1): readonly FieldPlace[] {
  for (const step of [way, -way])
    for (let at = from; at >= 0 && at < borders.length; at += step) {
      const border = borders[at];
      if (border && border.length > 0) return border;
    }
  return [];
}
