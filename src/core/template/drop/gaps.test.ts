import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { readFields } from '../fields/readFields.ts';
import { parse } from '../parse.ts';
import { attributeGaps, gapNear, gapsOf, type Gap } from './gaps.ts';
import { XML_READER } from '../xmlReader.ts';

const read = (source: string) => readFields(DEFAULT_API.catalog, parse(source), XML_READER);
const show = ({ position: { parent, index }, depth, at }: Gap) =>
  `${parent ?? ''}/${index} deep ${depth} at ${at}`;

describe('gapsOf', () => {
  it('goes into what holds fields, and counts how deep it is', () => {
    expect(gapsOf(read('{"a":1,"b":{"c":{}}}')).map(show)).toEqual([
      '/0 deep 0 at 1',
      '/1 deep 0 at 7',
      '1/0 deep 1 at 12',
      '1.0/0 deep 2 at 17',
      '1/1 deep 1 at 18',
      '/2 deep 0 at 19',
    ]);
  });

  it('lies between elements, behind the attributes of their parent', () => {
    expect(gapsOf(read('<r a="1" b="2"><c d="3">x</c></r>')).map(show)).toEqual([
      '0/2 deep 1 at 15',
      '0/3 deep 1 at 29',
    ]);
    expect(gapsOf(read('<r a="1"></r>')).map(show)).toEqual(['0/1 deep 1 at 9']);
  });

  it('has none in plain text', () => {
    expect(gapsOf(read('took $context.responseLatency ms in all'))).toEqual([]);
  });
});

describe('attributeGaps', () => {
  it('lies between the attributes of one tag only', () => {
    const fields = read('<r a="1" b="2"><c d="3">x</c></r>');
    const row = fields.rows.find(({ kind }) => kind === 'attribute');
    expect(row && attributeGaps(fields, row).map(({ position }) => position)).toEqual([
      { parent: '0', index: 0 },
      { parent: '0', index: 1 },
      { parent: '0', index: 2 },
    ]);
  });
});

describe('gapNear', () => {
  it.each([
    ['{"a":1,"b":2}', 1, '/0'],
    ['{"a":1,"b":2}', 6, '/1'],
    ['{"a":1,"b":2}', 7, '/1'],
    ['{"a":1,   "b":2}', 8, '/1'],
    ['{"a":1,   "b":2}', 15, '/2'],
    ['{   "a":1   }', 2, '/0'],
    ['{   "a":1   }', 11, '/1'],
    ['{"a":{"b":1},"c":2}', 6, '0/0'],
    ['{"a":{"b":1},"c":2}', 11, '0/1'],
    ['<r><a/><b/></r>', 7, '0/1'],
    ['<r><a/><b/></r>', 15, '0/2'],
  ])('in %s at %i is %s', (source, offset, expected) => {
    const gap = gapNear(read(source), offset);
    expect(gap && `${gap.position.parent ?? ''}/${gap.position.index}`).toBe(expected);
  });
});
