import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { diff } from '../edit.ts';
import { parse } from '../parse.ts';
import { keep } from './keep.ts';
import { readFields } from './readFields.ts';
import { XML_READER } from '../xmlReader.ts';

const read = (source: string) => readFields(DEFAULT_API.catalog, parse(source), XML_READER);
const A = '$context.requestId';
const B = '$context.status';
const C = '$context.stage';

/** Whether an operation may turn one template into another, where its fields are to be the same in number. */
const isKept = (before: string, after: string, touched: number) =>
  keep(read(before), diff(before, after), { rows: read(after).rows.length, touched }).length > 0;

describe('keep', () => {
  it.each([
    [`${A},${B}`, `${A}, ${B}`, 0],
    [`${A},${B}`, `${A},${B},${C}`, 0],
    [`${A};${B}`, A, 1],
    [`${A};${B};${C}`, `${A};${C}`, 1],
    ['', A, 0],
    [`{"a":${A}}`, '', 1],
  ])('lets %s become %s, with %i fields touched', (before, after, touched) => {
    expect(isKept(before, after, touched)).toBe(true);
  });

  it.each([
    // Another sign divides the line.
    [`${A},${B}`, `${A};${B}`, 0],
    [`${A},${B}`, `${A} | ${B}`, 0],
    [`${A};${B};${C}`, `${A} | ${C}`, 1],
    // Another syntax, or none that can be read.
    [`${A},${B}`, `{"a":${A}}`, 2],
    [`{"a":"${A}"}`, `{"a":"${A}}`, 1],
    // More than was asked for.
    [`${A},${B}`, `${A},${C}`, 0],
    [`{"a":"${A}","b":1}`, `{"c":"${A}","b":2}`, 1],
  ])('does not let %s become %s, with %i fields touched', (before, after, touched) => {
    expect(isKept(before, after, touched)).toBe(false);
  });

  it('has no edits where nothing changes', () => {
    const fields = read(`{"a":${A}}`);
    expect(keep(fields, [{ from: 1, to: 2, insert: '"' }], { rows: 1, touched: 0 })).toEqual([]);
  });
});
