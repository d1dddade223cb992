import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../core/template/drop/gaps.ts';
import { placeKey } from '../../../core/template/drop/place.ts';
import { drawList, nameOfPlace } from './testing/drawList.ts';

const NESTED =
  '{"a":"$context.requestId","o":{"b":"$context.status","p":{"c":"x $context.stage $context.apiId"}},"d":1}';
const XML = '<log v="1"><a x="$context.stage">$context.apiId</a><b><c>$context.status</c></b><d/></log>';

const order = (source: string, shut?: readonly string[]) =>
  drawList(source, shut).places.all.map(nameOfPlace);
const borders = (source: string, shut?: readonly string[]) =>
  drawList(source, shut).places.borders.map((border) => border.map(nameOfPlace).join(', '));

const into = (source: string, shut?: readonly string[]) =>
  [...drawList(source, shut).places.into].map(
    ([row, place]) => `${row}: ${nameOfPlace(place)} at ${place.border}`,
  );

describe('fieldPlaces', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'nested JSON',
      NESTED,
      [],
      [
        'top 0',
        '0[0]',
        'top 1',
        '1 0',
        '1.0[0]',
        '1 1',
        '1.1 0',
        '1.1.0[0]',
        '1.1.0[1]',
        '1.1 1',
        '1 2',
        'top 2',
        'top 3',
      ],
    ],
    ['what is folded', NESTED, ['1'], ['top 0', '0[0]', 'top 1', '1 0', 'top 2', 'top 3']],
    ['an array', '["$context.stage",[]]', [], ['top 0', '0[0]', 'top 1', '1 0', 'top 2']],
    ['nothing', ' ', [], ['top 0']],
    ['an empty object', '{}', [], ['top 0']],
    [
      'XML, below its root and never among attributes',
      XML,
      [],
      ['0 1', '0.1.0[0]', '0.1[0]', '0 2', '0.2 0', '0.2.0[0]', '0.2 1', '0 3', '0.3 0', '0 4'],
    ],
    ['columns', '$context.stage,$context.apiId', [], ['top 0', '0[0]', 'top 1', '1[0]', 'top 2']],
    ['pairs', 'a=$context.stage b=1', [], ['top 0', '0[0]', 'top 1', 'top 2']],
  ])('has those of %s in order', (_, source, shut, expected) => {
    expect(order(source, shut)).toEqual(expected);
  });

  it('draws them at the border where they are, the innermost first', () => {
    expect(borders(NESTED)).toEqual(['top 0', 'top 1', '1 0', '1 1', '1.1 0', '1.1 1, 1 2, top 2', 'top 3']);
    expect(borders(NESTED, ['1.1'])).toEqual(['top 0', 'top 1', '1 0', '1 1', '1 2, top 2', 'top 3']);
    expect(borders(XML)).toEqual(['', '', '0 1', '', '0 2', '0.2 0', '0.2 1, 0 3', '0 4']);
  });

  it('knows the place inside each object, folded and empty ones too', () => {
    expect(into(NESTED)).toEqual(['1: 1 0 at 2', '1.1: 1.1 0 at 4']);
    expect(into(NESTED, ['1'])).toEqual(['1: 1 0 at 2']);
    expect(into(XML)).toEqual(['0: 0 1 at 2', '0.2: 0.2 0 at 5', '0.3: 0.3 0 at 7']);
    expect(into('{"o":{},"a":[]}')).toEqual(['0: 0 0 at 1', '1: 1 0 at 2']);
  });

  it.each([NESTED, XML, '["$context.stage"]', 'a=1 b=2', ''])(
    'has every border of %s that the core knows',
    (source) => {
      const { fields, places } = drawList(source);
      const keys = gapsOf(fields).map(({ position }) => placeKey({ kind: 'gap', position }));
      expect(places.all.filter(({ place }) => place.kind === 'gap').map(({ key }) => key)).toEqual(keys);
    },
  );
});
