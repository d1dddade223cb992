import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../src/core/apis/apis.ts';
import { createTextCoder } from '../../src/core/logs/columns/textCoder.ts';
import { createByteLines } from '../../src/core/logs/cutters/byteLines.ts';
import { createLineCutter } from '../../src/core/logs/cutters/lineCutter.ts';
import { createDecoder } from '../../src/core/read/decode.ts';
import { readFields } from '../../src/core/template/fields/readFields.ts';
import { parse } from '../../src/core/template/parse.ts';

const toBytes = (text: string) => new TextEncoder().encode(text);
const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('lines of bytes', () => {
  it('are those of the text, wherever it is cut', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', '\r', '\n', '\r\n', ' ', '한'), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 4 }), (signs, cuts) => {
        const whole = toBytes(signs.join(''));
        const wanted: unknown[] = [];
        const cutter = createLineCutter();
        const take = (record: string, at: number) =>
          wanted.push([record, toBytes(signs.join('').slice(0, at)).length]);
        cutter.push(signs.join(''), take);
        cutter.end(take);
        const found: unknown[] = [];
        const lines = createByteLines(1000);
        const takeLine = (bytes: Uint8Array, from: number, to: number, at: number) =>
          found.push([toText(bytes.subarray(from, to)), at]);
        const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length];
        places.sort((a, b) => a - b);
        places.forEach((from, i) => {
          lines.push(whole.subarray(from, places[i + 1] ?? from), takeLine);
        });
        lines.end(takeLine);
        expect(found).toEqual(wanted);
      }),
    );
  });

  it('are cut off where they do not end, and go on after the next line break', () => {
    const found: unknown[] = [];
    const lines = createByteLines(8);
    const take = (bytes: Uint8Array, from: number, to: number, at: number) =>
      found.push([toText(bytes.subarray(from, to)), at]);
    for (const chunk of ['ab\n01234', '56789', 'xxxx', 'yy\nlast\n']) lines.push(toBytes(chunk), take);
    lines.end(take);
    // What follows one text that was cut off is another one.
    lines.push(toBytes('long and longer'), take);
    lines.end(take);
    lines.push(toBytes('next'), take);
    lines.end(take);
    expect(found).toEqual([
      ['ab', 0],
      ['0123456789', 3],
      ['last', 20],
      ['long and longer', 25],
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

describe('a line of bytes', () => {
  const decoder = createDecoder(
    readFields(
      DEFAULT_API.catalog,
      parse('$context.requestId "$context.identity.userAgent" $context.requestId'),
    ),
    'raw',
  );
  const scan = (line: string): boolean => {
    const bytes = toBytes(line);
    return decoder.scanner()?.scan(bytes, 0, bytes.length) ?? false;
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
    expect(createDecoder(readFields(DEFAULT_API.catalog, parse(source)), 'raw').scanner()).toBeUndefined();
  });
});
