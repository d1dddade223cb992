import { describe, expect, it } from 'vitest';
import { isReadable } from '../../core/template/fields/fields.ts';
import { readFieldRows } from '../../core/template/fields/readFieldRows.ts';
import { parse } from '../../core/template/parse.ts';
import { fieldPlaces } from './fieldPlaces.ts';
import { placeAt } from './placeAt.ts';
import { boxAt, type RowBox } from './rowBoxes.ts';

const fields = readFieldRows(parse('{"a":1,"o":{"b":2,"p":{"c":3}},"d":4}'));
const rows = isReadable(fields) ? fields.rows : [];
const places = isReadable(fields) ? fieldPlaces(fields, rows) : [];
const boxes: readonly RowBox[] = rows.map(({ id }, i) => ({ id, top: 30 + i * 20, bottom: 50 + i * 20 }));

function at(x: number, y: number, canTake = true): string | undefined {
  const place = placeAt(places, boxes, { x, y }, () => canTake);
  return place && `${place.where} ${place.row ?? '-'} ${place.position.parent ?? 'top'}`;
}

describe('boxAt', () => {
  it('finds the row at a height, and none beside the rows', () => {
    expect([29, 30, 49, 50, 149, 150].map((y) => boxAt(boxes, y)?.id)).toEqual([
      undefined,
      '0',
      '0',
      '1',
      '2',
      undefined,
    ]);
  });
});

describe('placeAt', () => {
  it('takes the middle of a row for the row, where it can be dropped on', () => {
    expect(at(100, 40)).toBe('onto 0 0');
    expect(at(100, 39, false)).toBe('before 0 top');
    expect(at(100, 41, false)).toBe('before 1 top');
  });

  it('takes the upper edge for the gap before, the lower for the gap behind', () => {
    expect(at(100, 31)).toBe('before 0 top');
    expect(at(100, 49)).toBe('before 1 top');
    expect(at(100, 149)).toBe('after 2 top');
  });

  it('goes out of a nested level the further left the pointer is', () => {
    expect(at(200, 129)).toBe('after 1.1.0 1.1');
    expect(at(30, 129)).toBe('after 1.1.0 1');
    expect(at(0, 129)).toBe('after 1.1.0 1');
  });

  it('takes what is above and below the rows for the first and the last place', () => {
    expect(at(100, 5)).toBe('before 0 top');
    expect(at(100, 500)).toBe('after 2 top');
    expect(placeAt([], [], { x: 0, y: 0 }, () => true)).toBeUndefined();
  });
});
