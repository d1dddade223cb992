import {
  findRow,
  type FieldPosition,
  type FieldRow,
  type Fields,
} from '../../core/template/fields/fields.ts';

/** A place of the Fields view: a gap beside a row, or the row itself. */
export interface FieldPlace {
  /** The row that the place is drawn at; undefined for an empty list. */
  readonly row: string | undefined;
  readonly where: 'before' | 'after' | 'onto';
  readonly position: FieldPosition;
}

/** Every place in the order of the list: the gap before each row, the row itself, and the ends of what is nested. */
export function fieldPlaces(fields: Fields, visible: readonly FieldRow[]): FieldPlace[] {
  if (visible.length === 0)
    return [{ row: undefined, where: 'after', position: { parent: undefined, index: 0 } }];
  return visible.flatMap((row, at) => {
    const here: FieldPlace = {
      row: row.id,
      where: 'before',
      position: { parent: row.parent, index: row.index },
    };
    const onto: FieldPlace = { row: row.id, where: 'onto', position: { parent: row.id, index: Infinity } };
    const places = row.isRoot ? [onto] : [here, onto];
    // Behind the last row of each level that ends here.
    const next = visible[at + 1];
    const ends = (level: FieldRow) =>
      next === undefined || (next.depth <= level.depth && next.parent !== level.parent);
    let last: FieldRow | undefined = row;
    while (last && !last.isRoot && ends(last)) {
      places.push({ row: row.id, where: 'after', position: { parent: last.parent, index: last.index + 1 } });
      last = last.parent === undefined ? undefined : findRow(fields, last.parent);
    }
    return places;
  });
}
