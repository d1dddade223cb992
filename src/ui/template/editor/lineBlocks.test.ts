import { expect, test } from 'vitest';
import { DEFAULT_API } from '../../../core/apis/apis.ts';
import { placeDrop } from '../../../core/template/drop/placeDrop.ts';
import { readFields } from '../../../core/template/fields/readFields.ts';
import { layOut, printSpaced, toPrinted } from '../../../core/template/layOut.ts';
import { parse } from '../../../core/template/parse.ts';
import { beginsAs } from '../../../core/template/fields/readFields.ts';
import { bandAt, bandsOf } from './bands.ts';
import { lineBlocks } from './lineBlocks.ts';
import { XML_READER } from '../../../core/template/xmlReader.ts';

const LINE = 22;
const NEW = { kind: 'new', fields: [{ text: '$context.stage' }] } as const;

/** What a pointer at a height of the laid-out template says, as a list by line and share of the line. */
function wordsOf(source: string, laidOut = true) {
  const fields = readFields(DEFAULT_API.catalog, parse(source), XML_READER);
  const spacers = laidOut ? layOut(source, beginsAs(source)) : [];
  const printed = printSpaced(source, spacers);
  const lineOf = (offset: number, side: -1 | 1) =>
    printed.slice(0, toPrinted(spacers, offset, side)).split('\n').length;
  const { blocks, crowded } = lineBlocks(fields, lineOf);
  const bands = bandsOf(
    [...new Set([...blocks].toSorted(([a], [b]) => a - b).map(([, block]) => block))].map((block) => ({
      block,
      top: (block.fromLine - 1) * LINE,
      bottom: block.toLine * LINE,
    })),
  );
  const at = (line: number, share: number, last?: string) => {
    const position = bandAt(bands, (line - 1 + share) * LINE, last)?.position;
    return position && placeDrop(fields, { kind: 'gap', position }, NEW).words.en;
  };
  return { at, bands, crowded, blocks };
}

const NESTED = '{"a":"$context.requestId","o":{"b":"$context.status"},"e":{},"c":"$context.routeKey"}';

/*
 * 1 {
 * 2   "a"
 * 3   "o": {
 * 4     "b"
 * 5   },
 * 6   "e": {},
 * 7   "c"
 * 8 }
 */
test.each([
  [1, 0.9, 'New first field'],
  [1, -3, 'New first field'],
  [2, 0.1, 'New first field'],
  [2, 0.9, 'New field after `a`'],
  [3, 0.2, 'New field after `a`'],
  [3, 0.3, 'Into `o`'],
  [4, 0.4, 'Into `o`'],
  [4, 0.6, 'New field in `o`, after `b`'],
  [5, 0.4, 'New field in `o`, after `b`'],
  [5, 0.6, 'New field after `o`'],
  [6, 0.2, 'New field after `o`'],
  [6, 0.5, 'Into `e`'],
  [6, 0.8, 'New field after `e`'],
  [7, 0.4, 'New field after `e`'],
  [7, 0.6, 'New field after `c`'],
  [8, 0.1, 'New field after `c`'],
  [20, 0.5, 'New field after `c`'],
])('laid-out JSON: line %d at %d is "%s"', (line, share, words) => {
  expect(wordsOf(NESTED).at(line, share)).toBe(words);
});

/*
 * 1 <log>
 * 2   <a x="$context.stage">$context.requestId</a>
 * 3   <o>
 * 4     <b>$context.status</b>
 * 5   </o>
 * 6 </log>
 */
test.each([
  [1, 0.1, 'New first field'],
  [1, 0.9, 'New first field'],
  [2, 0.4, 'New first field'],
  [2, 0.6, 'New field after `a`'],
  [3, 0.5, 'Into `o`'],
  [4, 0.9, 'New field in `o`, after `b`'],
  [5, 0.9, 'New field after `o`'],
  [6, 0.9, 'New field after `o`'],
])('laid-out XML: line %d at %d is "%s"', (line, share, words) => {
  const xml = '<log><a x="$context.stage">$context.requestId</a><o><b>$context.status</b></o></log>';
  expect(wordsOf(xml).at(line, share)).toBe(words);
});

test('a pointer that rests at a half keeps its place for five pixels', () => {
  const { at } = wordsOf(NESTED);
  const half = 11 / LINE;
  expect(at(2, half + 4 / LINE, 'gap - 0')).toBe('New first field');
  expect(at(2, half + 6 / LINE, 'gap - 0')).toBe('New field after `a`');
  expect(at(2, half - 4 / LINE, 'gap - 1')).toBe('New field after `a`');
});

test('every height belongs to one band, and neighbours are other places', () => {
  const { bands } = wordsOf(NESTED);
  bands.forEach((band, i) => {
    const next = bands[i + 1];
    if (!next) return;
    expect(band.bottom).toBe(next.top);
    expect(band.position).not.toEqual(next.position);
  });
});

test('a line that several fields share has no block, and lines of columns have none at all', () => {
  expect(wordsOf(NESTED, false).blocks.size).toBe(0);
  expect(wordsOf(NESTED, false).crowded).toEqual(new Set([1]));
  expect(wordsOf('$context.stage,$context.status').crowded).toBeUndefined();
});

/** A block of one line that stands for one place. */
const single = (line: number, index: number) => ({
  block: { fromLine: line, toLine: line, parts: [{ until: 1, position: { parent: undefined, index } }] },
  top: line * LINE,
  bottom: (line + 1) * LINE,
});

test('what lies between two blocks belongs to the nearer one', () => {
  const bands = bandsOf([single(0, 0), single(2, 1)]);
  expect(bandAt(bands, 32, undefined)?.position.index).toBe(0);
  expect(bandAt(bands, 34, undefined)?.position.index).toBe(1);
});
