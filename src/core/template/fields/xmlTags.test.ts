import { describe, expect, it } from 'vitest';
import { tagsOf } from './xmlTags.ts';

/** The tags as they stand in the text, with their kinds and attributes. */
const read = (text: string) =>
  tagsOf(text).map(({ kind, name, from, to, attributes }) => [
    text.slice(from, to),
    kind,
    name,
    ...attributes.map(
      (each) => `${each.name}|${text.slice(each.from, each.to)}|${text.slice(each.valueFrom, each.to - 1)}`,
    ),
  ]);
const names = (text: string) => read(text).map(([tag]) => tag);

describe('tagsOf', () => {
  it('tells what opens, what closes and what does both', () => {
    expect(read('<a>x<b/></a >')).toEqual([
      ['<a>', 'open', 'a'],
      ['<b/>', 'alone', 'b'],
      ['</a >', 'close', 'a'],
    ]);
  });

  it('reads attributes in both quotes, whatever stands around them', () => {
    expect(read(`<a id="1>2"  b = '"/>'\nc=""/>`)).toEqual([
      [`<a id="1>2"  b = '"/>'\nc=""/>`, 'alone', 'a', 'id|id="1>2"|1>2', `b|b = '"/>'|"/>`, 'c|c=""|'],
    ]);
  });

  it('hides no attribute behind one that is none', () => {
    expect(read('x <a bare y=1 ="2" id="3">')).toEqual([
      ['<a bare y=1 ="2" id="3">', 'open', 'a', 'id|id="3"|3'],
    ]);
    expect(read('<a bare>')).toEqual([['<a bare>', 'open', 'a']]);
  });

  it.each(['<!-- <x> <y> -->', '<![CDATA[ <x> <y> ]]>', '<? <x> <y> ?>', '<!DOCTYPE <x>'])(
    'leaves out %s',
    (text) => {
      expect(names(`<a>${text}</a>`)).toEqual(['<a>', '</a>']);
      expect(names(`${text}<a>`)).toEqual(['<a>']);
    },
  );

  it.each(['<!-- <x>', '<![CDATA[ <x>', '<? <x>', '<!x'])(
    'reads no further where %s is not closed',
    (text) => {
      expect(names(`<a>${text}`)).toEqual(['<a>']);
    },
  );

  it.each(['< b', '<1>', '<>', '<b c="', '</>', '<b "x'])('takes %s for no tag', (text) => {
    expect(names(`<a>${text}`)).toEqual(['<a>']);
  });

  it('goes on after what is no tag', () => {
    expect(names('1 < 2 <한글>')).toEqual(['<한글>']);
    expect(names('<b <a>')).toEqual(['<a>']);
  });
});
