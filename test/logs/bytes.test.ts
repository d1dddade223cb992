import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../src/core/apis/apis.ts';
import { createCodeColumn } from '../../src/core/logs/columns/codeColumn.ts';
import type { Columns } from '../../src/core/logs/columns/columns.ts';
import { createColumns } from '../../src/core/logs/columns/createColumns.ts';
import { textValues } from '../../src/core/logs/columns/lineValues.ts';
import { createTextCoder } from '../../src/core/logs/columns/textCoder.ts';
import { createLineBlocks, type LineBlock } from '../../src/core/logs/cutters/lineBlocks.ts';
import { createLineCutter } from '../../src/core/logs/cutters/lineCutter.ts';
import { scanBlock } from '../../src/core/logs/reading/scanBlock.ts';
import { createDecoder } from '../../src/core/read/decode.ts';
import { createLineScanner } from '../../src/core/read/lineScanner.ts';
import { readFields } from '../../src/core/template/fields/readFields.ts';
import { parse } from '../../src/core/template/parse.ts';
import { XML_READER } from '../../src/core/template/xmlReader.ts';

const toBytes = (text: string) => new TextEncoder().encode(text);
const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Puts bytes into blocks of a size, and gives their lines and where they begin. */
function createLines(size: number, longest: number) {
  const found: (readonly [string, number])[] = [];
  const blocks = createLineBlocks(size, longest);
  const take = (block: LineBlock) => {
    const { bytes, lines, bounds, at } = scanBlock(block, undefined);
    for (let i = 0; i < lines; i++) {
      const [from = 0, to = 0] = bounds.subarray(i * 2);
      found.push([toText(bytes.subarray(from, to)), at + from]);
    }
    blocks.free(block);
  };
  return {
    found,
    push(chunk: Uint8Array) {
      blocks.push(chunk, take);
    },
    end() {
      blocks.end(take);
    },
  };
}

describe('lines of bytes', () => {
  it('are those of the text, wherever it is cut', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', '\r', '\n', '\r\n', ' ', '한'), { maxLength: 30 });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(60), { maxLength: 4 }),
        fc.integer({ min: 1, max: 70 }),
        (signs, cuts, size) => {
          const whole = toBytes(signs.join(''));
          const wanted: unknown[] = [];
          const cutter = createLineCutter();
          const take = (record: string, at: number) =>
            wanted.push([record, toBytes(signs.join('').slice(0, at)).length]);
          cutter.push(signs.join(''), take);
          cutter.end(take);
          const lines = createLines(size, 1000);
          const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length];
          places.sort((a, b) => a - b);
          places.forEach((from, i) => {
            lines.push(whole.subarray(from, places[i + 1] ?? from));
          });
          lines.end();
          expect(lines.found).toEqual(wanted);
        },
      ),
    );
  });

  it.each([1, 4, 8])('are cut off where they do not end, and go on after the next line break: %d', (size) => {
    const lines = createLines(size, 8);
    for (const chunk of ['ab\n01234', '56789', 'xxxx', 'yy\nlast\n']) lines.push(toBytes(chunk));
    lines.end();
    // What follows one text that was cut off is another one.
    lines.push(toBytes('long and longer'));
    lines.end();
    lines.push(toBytes('next'));
    lines.end();
    expect(lines.found).toEqual([
      ['ab', 0],
      ['01234567', 3],
      ['last', 20],
      ['long and', 25],
      ['next', 40],
    ]);
  });
});

describe('the codes of texts', () => {
  it('are one for each text, as bytes and as text', () => {
    const text = fc.oneof(fc.constantFrom('', '-', 'a', 'ab', 'abcd', 'abcde', 'é'), fc.string());
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 600 }), (texts) => {
        const coder = createTextCoder();
        const codes = texts.map((each) => coder.codeOf(each));
        expect(codes.map((code) => coder.texts[code])).toEqual(texts);
        expect(new Set(codes).size).toBe(new Set(texts).size);
        for (const [i, each] of texts.entries()) {
          const bytes = toBytes(`>${each}<`);
          // oxlint-disable-next-line no-control-regex -- all of ASCII
          if (/^[\0-\x7f]*$/.test(each)) expect(coder.codeOfBytes(bytes, 1, bytes.length - 1)).toBe(codes[i]);
        }
      }),
    );
  });

  it('stay when there are many', () => {
    const coder = createTextCoder();
    const texts = Array.from({ length: 20_000 }, (_, i) => `connection${i}=`);
    const codes = texts.map((each) => coder.codeOf(each));
    expect(texts.map((each) => coder.codeOf(each))).toEqual(codes);
    expect(new Set(codes).size).toBe(texts.length);
  });
});

describe('a column of codes', () => {
  it('gives back what was put into it, however large', () => {
    const code = fc.oneof(fc.nat(300), fc.nat(70_000), fc.nat(0xffff_ffff));
    fc.assert(
      fc.property(fc.array(code, { maxLength: 40 }), (wanted) => {
        const column = createCodeColumn(2);
        wanted.forEach((each, row) => {
          if (row === column.codes.length) column.makeRoom(row * 2);
          column.set(row, each);
        });
        expect(Array.from(column.codes).slice(0, wanted.length)).toEqual(wanted);
      }),
    );
  });
});

const numbersOf = ({ rows, at, length, time, latency, coded }: Columns) =>
  [at, length, time, latency, coded.status.codes].map((each) => Array.from(each.subarray(0, rows)));

describe('columns that know how long the text is', () => {
  const NAMES = ['status', 'requestTimeEpoch', 'integrationLatency'];
  /** Lines of which the later ones are of another length. */
  const fill = (size: number | undefined, placeOf = (row: number) => row * row) => {
    const builder = createColumns(NAMES, size);
    for (let row = 0; row < 40_000; row++)
      builder.add(
        textValues([`${200 + (row % 300)}`, `${row}`, `${row % 7}`]),
        undefined,
        placeOf(row),
        row + 1,
      );
    return builder.columns;
  };

  it('hold the same, however wrong that is', () => {
    const plain = fill(undefined);
    for (const size of [1, 300_000_000, 40_000 ** 2, 1e15])
      expect(numbersOf(fill(size))).toEqual(numbersOf(plain));
  });

  it('hold all rows where none of them says how far it is in the text', () => {
    const { rows, at } = fill(undefined, () => 0);
    expect(rows).toBe(40_000);
    expect(at.length).toBeGreaterThanOrEqual(rows);
  });

  it('make room for all rows at once, and not for many times as many', () => {
    expect(fill(40_000 ** 2).at.length).toBeLessThan(110_000);
    expect(fill(1e15).at.length).toBeLessThanOrEqual(16_384 * 64);
  });
});

describe('a line of bytes', () => {
  const decoder = createDecoder(
    readFields(
      DEFAULT_API.catalog,
      parse('$context.requestId "$context.identity.userAgent" $context.requestId'),
      XML_READER,
    ),
    'raw',
  );
  const scan = (line: string): boolean => {
    const bytes = toBytes(line);
    const plan = decoder.scanPlan();
    return plan !== undefined && createLineScanner(plan).scan(bytes, 0, bytes.length, new Int32Array(4), 0);
  };

  it.each([
    ['a "x" a', true],
    ['- "-" -', true],
    ['a "x" b', false],
    ['a "x" a ', false],
    ['a "x', false],
    ['', false],
    ['a "\u001b[31m" a', false],
    ['a "한" a', false],
  ])('%s is read: %s', (line, isRead) => {
    expect(scan(line)).toBe(isRead);
  });

  it('is not read this way where the ends of values are not known', () => {
    const source = '$context.requestId$context.connectionId';
    expect(
      createDecoder(readFields(DEFAULT_API.catalog, parse(source), XML_READER), 'raw').scanPlan(),
    ).toBeUndefined();
  });
});
