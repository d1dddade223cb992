import { DEFAULT_API } from '../../../../core/apis/apis.ts';
import { readFields } from '../../../../core/template/fields/readFields.ts';
import type { FieldRow, Fields } from '../../../../core/template/fields/fields.ts';
import { parse } from '../../../../core/template/parse.ts';
import { fieldPlaces, type FieldPlace, type FieldPlaces } from '../fieldPlaces.ts';
import type { ListLayout } from '../placeAt.ts';
import { XML_READER } from '../../../../core/template/xmlReader.ts';

/** How high a row of the list below is, in pixels, and where the first one begins. */
export const ROW = 28;
export const TOP = 28;

/** Where the column of the variables stands; a chip of a mixed row is 60 px wide. */
export const COLUMN = { from: 200, to: 460 };

/** A list as it would be drawn, for tests: what is below the rows in `shut` is not. */
export interface DrawnList {
  readonly fields: Fields;
  readonly rows: readonly FieldRow[];
  readonly places: FieldPlaces;
  readonly layout: ListLayout;
}

export function drawList(source: string, shut: readonly string[] = []): DrawnList {
  const fields = readFields(DEFAULT_API.catalog, parse(source), XML_READER);
  const rows = fields.rows.filter(({ id }) => !shut.some((above) => id.startsWith(`${above}.`)));
  const layout: ListLayout = {
    rows,
    boxes: rows.map(({ id }, i) => ({ id, top: TOP + i * ROW, bottom: TOP + (i + 1) * ROW })),
    column: COLUMN,
    chipsOf: (row) =>
      (fields.rows.find(({ id }) => id === row)?.variables ?? []).map((_, i) => ({
        from: COLUMN.from + i * 80,
        to: COLUMN.from + i * 80 + 60,
      })),
  };
  return { fields, rows, places: fieldPlaces(fields, rows), layout };
}

/** A place in words: `top 1` between rows, `0[0]` on the first variable of a row. */
export function nameOfPlace(place: FieldPlace | undefined): string | undefined {
  if (!place) return undefined;
  if (place.place.kind !== 'gap') return `${place.row}[${place.chip}]`;
  const { parent = 'top', index } = place.place.position;
  return `${parent} ${index}`;
}
