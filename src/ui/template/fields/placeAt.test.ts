import { describe, expect, it } from 'vitest';
import { placeAt } from './placeAt.ts';
import { boxAt } from './rowBoxes.ts';
import { drawList, nameOfPlace, ROW, TOP } from './testing/drawList.ts';

/** Rows: 0 a, 1 mixed, 2 literal, 3 o, 4 o.b, 5 o.p, 6 o.p.c, 7 e, 8 z. */
const SOURCE =
  '{"a":"$context.requestId","m":"x $context.stage $context.apiId","l":"text",' +
  '"o":{"b":"$context.status","p":{"c":"$context.path"}},"e":{},"z":"$context.protocol"}';

function at(source: string, row: number, share: number, x: number, shut?: readonly string[]): string {
  const { places, layout } = drawList(source, shut);
  const aim = placeAt(places, layout, { x, y: TOP + (row + share) * ROW });
  const border = `${aim.side} ${aim.border.map(nameOfPlace).join(', ')}`;
  return aim.on ? `on ${nameOfPlace(aim.on)}` : border;
}

const KEY = 60;
const CELL = 220;
const SAMPLE = 600;

describe('boxAt', () => {
  it('finds the row at a height, and none beside the rows', () => {
    const { boxes } = drawList('{"a":1,"b":2}').layout;
    expect([27, 28, 55, 56, 83, 84].map((y) => boxAt(boxes, y)?.id)).toEqual([
      undefined,
      '0',
      '0',
      '1',
      '1',
      undefined,
    ]);
  });
});

describe('placeAt', () => {
  it.each([
    ['upper half, key', 0, 0.4, KEY, 'below top 0'],
    ['lower half, key', 0, 0.6, KEY, 'above top 1'],
    ['upper half, sample', 0, 0.4, SAMPLE, 'below top 0'],
    ['lower half, far right', 0, 0.6, 2000, 'above top 1'],
    ['the rim of a variable at the top', 0, 5 / ROW, CELL, 'below top 0'],
    ['a variable', 0, 6 / ROW, CELL, 'on 0[0]'],
    ['a variable, beside its chip', 0, 0.5, 459, 'on 0[0]'],
    ['the rim of a variable at the bottom', 0, 22 / ROW, CELL, 'above top 1'],
    ['right of the column', 0, 0.4, 460, 'below top 0'],
    ['the first chip of a text', 1, 0.4, 210, 'on 1[0]'],
    ['the second chip of a text', 1, 0.6, 290, 'on 1[1]'],
    ['between the chips of a text', 1, 0.6, 270, 'above top 2'],
    ['a literal value', 2, 0.4, CELL, 'below top 2'],
    ['the upper quarter of an object', 3, 0.2, KEY, 'below top 3'],
    ['an object', 3, 0.3, KEY, 'on 3 0'],
    ['the lower edge of an object', 3, 0.95, SAMPLE, 'on 3 0'],
    ['the last row of what is nested', 6, 0.6, KEY, 'above 3.1 1, 3 2, top 4'],
    ['the row after what is nested', 7, 0.2, KEY, 'below 3.1 1, 3 2, top 4'],
    ['an empty object', 7, 0.5, KEY, 'on 4 0'],
    ['the lower quarter of an empty object', 7, 0.8, KEY, 'above top 5'],
    ['the lower half of the last row', 8, 0.6, KEY, 'above top 6'],
  ])('%s', (_, row, share, x, expected) => {
    expect(at(SOURCE, row, share, x)).toBe(expected);
  });

  it.each([
    ['above the rows', SOURCE, -0.5, 'below top 0'],
    ['below the rows', SOURCE, 9.1, 'below top 6'],
    ['far below the rows', SOURCE, 40, 'below top 6'],
    ['below rows that end nested', '{"o":{"a":1}}', 3, 'below top 1'],
    ['an empty list', '', 3, 'below top 0'],
    ['below an XML root without fields', '<log/>', 3, 'below 0 0'],
  ])('takes what is %s for the first or last place', (_, source, row, expected) => {
    expect(at(source, row, 0, KEY)).toBe(expected);
  });

  it('takes a folded object as a whole, and the border below it at its lower edge', () => {
    expect([0.1, 0.3, 0.7, 0.8].map((share) => at(SOURCE, 3, share, KEY, ['3']))).toEqual([
      'below top 3',
      'on 3 0',
      'on 3 0',
      'above top 4',
    ]);
  });

  it('has no border at the root of XML and among attributes', () => {
    const xml = '<log><a x="1" y="2">$context.stage</a><b/></log>';
    expect(at(xml, 0, 0.1, KEY)).toBe('on 0 0');
    expect(at(xml, 1, 0.6, KEY)).toBe('above 0 1');
    expect(at(xml, 2, 0.4, KEY)).toBe('below 0 0');
    expect(at(xml, 3, 0.6, KEY)).toBe('above 0 1');
  });
});
