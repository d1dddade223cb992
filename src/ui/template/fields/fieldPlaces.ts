import { gapsOf, type Gap } from '../../../core/template/drop/gaps.ts';
import { placeKey, type Place } from '../../../core/template/drop/place.ts';
import { childrenOf, isBelow, type FieldRow, type Fields } from '../../../core/template/fields/fields.ts';

/** A place of the template as the list draws it. */
export interface FieldPlace {
  readonly place: Place;
  /** Tells the places of one template apart. */
  readonly key: string;
  /** How deep a field would stand there. */
  readonly depth: number;
  /** Between rows: which border, counted from 0 above the first row. */
  readonly border: number;
  /** On a variable: the row, and which of its variables. */
  readonly row: string | undefined;
  readonly chip: number;
  readonly offset: number;
}

/** All places of a list: a view of the borders between fields and of the variables, for the rows that are drawn. */
export interface FieldPlaces {
  /** In the order of the template. */
  readonly all: readonly FieldPlace[];
  /** By the border that they are drawn at, the innermost first: at the end of what is nested there are several. */
  readonly borders: readonly (readonly FieldPlace[])[];
  /** By the row that the field would be the first one in. */
  readonly into: ReadonlyMap<string, FieldPlace>;
  /** By the row with the variables, in order. */
  readonly chips: ReadonlyMap<string, readonly FieldPlace[]>;
}

/** The places of a template for the rows that are drawn. What is folded has one: into it. */
export function fieldPlaces(fields: Fields, visible: readonly FieldRow[]): FieldPlaces {
  const at = new Map(visible.map(({ id }, i) => [id, i]));
  const borders = Array.from({ length: visible.length + 1 }, (): FieldPlace[] => []);
  const into = new Map<string, FieldPlace>();
  const all: FieldPlace[] = [];
  for (const gap of gapsOf(fields)) {
    const { parent } = gap.position;
    const isFirst = parent !== undefined && !into.has(parent) && gap.before === undefined;
    const isHidden = parent !== undefined && isFolded(fields, parent, at);
    if ((parent !== undefined && !at.has(parent)) || (isHidden && !isFirst)) continue;
    const place = betweenRows(gap, borderOf(gap, visible, at));
    all.push(place);
    if (isFirst) into.set(parent, place);
    // What holds nothing has one place, which lies on its row.
    const isOnRow = isHidden || (isFirst && gap.after === undefined);
    if (!isOnRow) borders[place.border]?.push(place);
  }
  const chips = new Map(visible.map((row) => [row.id, variablesOf(row)]));
  all.push(...[...chips.values()].flat());
  for (const border of borders) border.sort((a, b) => b.depth - a.depth);
  return { all: all.sort((a, b) => a.offset - b.offset), borders, into, chips };
}

function betweenRows(gap: Gap, border: number): FieldPlace {
  const place: Place = { kind: 'gap', position: gap.position };
  return {
    place,
    key: placeKey(place),
    depth: gap.depth,
    border,
    row: undefined,
    chip: -1,
    offset: gap.at,
  };
}

function variablesOf({ id, depth, variables }: FieldRow): FieldPlace[] {
  return variables.map(({ from, to }, chip) => {
    const place: Place = { kind: 'variable', from, to };
    return { place, key: placeKey(place), depth, border: -1, row: id, chip, offset: from };
  });
}

/** Before the row after it; at the end of a level below all that is drawn of the row before it. */
function borderOf(
  { position, before, after }: Gap,
  visible: readonly FieldRow[],
  at: ReadonlyMap<string, number>,
): number {
  const next = after && at.get(after.id);
  if (next !== undefined) return next;
  const above = before?.id ?? position.parent;
  return above === undefined
    ? 0
    : visible.findLastIndex((row) => row.id === above || isBelow(row, above)) + 1;
}

function isFolded(fields: Fields, id: string, at: ReadonlyMap<string, number>): boolean {
  const first = childrenOf(fields, id)[0];
  return first !== undefined && !at.has(first.id);
}
