import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyEdits } from '../../core/template/edit.ts';
import { findRow, isReadable, type Fields } from '../../core/template/fields/fields.ts';
import { readFieldRows } from '../../core/template/fields/readFieldRows.ts';
import { parse } from '../../core/template/parse.ts';
import { loadXmlReader } from '../../core/template/xmlReader.ts';
import type { DragItem } from '../dnd/drag.ts';
import { dropEdits, dropSentence, fieldPlaces, landedRows } from './fieldPlaces.ts';

beforeAll(loadXmlReader);

function read(source: string): Fields {
  const fields = readFieldRows(parse(source));
  if (!isReadable(fields)) throw new Error(fields.unreadable.en);
  return fields;
}

const NESTED = '{"a":"$context.requestId","o":{"b":"$context.status","p":{"c":"$context.stage"}},"d":"x"}';

const shown = (fields: Fields, shut = '-') => fields.rows.filter(({ id }) => !id.startsWith(`${shut}.`));

function names(source: string, shut?: string): string[] {
  const fields = read(source);
  return fieldPlaces(fields, shown(fields, shut)).map(
    ({ row, where, position }) => `${where} ${row ?? '-'}: ${position.parent ?? 'top'} ${position.index}`,
  );
}

const row = (id: string): DragItem => ({ kind: 'row', id, name: undefined, label: id });
const variables = (...all: string[]): DragItem => ({ kind: 'variables', names: all });

function dropped(source: string, item: DragItem, where: string): string | undefined {
  const fields = read(source);
  const place = fieldPlaces(fields, shown(fields)).find(
    (p) => `${p.where} ${p.row ?? '-'} ${p.position.parent ?? 'top'}` === where,
  );
  if (!place) throw new Error(`no place ${where}`);
  const edits = dropEdits(fields, item, place);
  return edits.length === 0 ? undefined : applyEdits(source, edits);
}

describe('fieldPlaces', () => {
  it('has a gap before each row, the row itself, and the end of each level that ends there', () => {
    expect(names(NESTED)).toEqual([
      'before 0: top 0',
      'onto 0: 0 Infinity',
      'before 1: top 1',
      'onto 1: 1 Infinity',
      'before 1.0: 1 0',
      'onto 1.0: 1.0 Infinity',
      'before 1.1: 1 1',
      'onto 1.1: 1.1 Infinity',
      'before 1.1.0: 1.1 0',
      'onto 1.1.0: 1.1.0 Infinity',
      'after 1.1.0: 1.1 1',
      'after 1.1.0: 1 2',
      'before 2: top 2',
      'onto 2: 2 Infinity',
      'after 2: top 3',
    ]);
  });

  it('knows one place in an empty template, none beside the root of XML, and none in what is closed', () => {
    expect(names(' ')).toEqual(['after -: top 0']);
    expect(names('<log><a>$context.stage</a></log>')).toEqual([
      'onto 0: 0 Infinity',
      'before 0.0: 0 0',
      'onto 0.0: 0.0 Infinity',
      'after 0.0: 0 1',
    ]);
    expect(names(NESTED, '1')).not.toContain('before 1.0: 1 0');
  });
});

describe('dropEdits', () => {
  it('inserts between rows, replaces on a row, and puts into an object', () => {
    const two = '{"a":"$context.requestId","b":"$context.status"}';
    expect(dropped(two, variables('stage', 'apiId'), 'before 1 top')).toBe(
      '{"a":"$context.requestId","stage":"$context.stage","apiId":"$context.apiId","b":"$context.status"}',
    );
    expect(dropped(two, variables('stage'), 'onto 1 1')).toBe(
      '{"a":"$context.requestId","b":"$context.stage"}',
    );
    expect(dropped(NESTED, row('0'), 'onto 1.1 1.1')).toBe(
      '{"o":{"b":"$context.status","p":{"c":"$context.stage","a":"$context.requestId"}},"d":"x"}',
    );
  });

  it('does nothing where nothing would change, in itself, or for what a row cannot take', () => {
    expect(dropped(NESTED, row('0'), 'before 1 top')).toBeUndefined();
    expect(dropped(NESTED, row('1'), 'before 1.1 1')).toBeUndefined();
    expect(dropped(NESTED, row('0'), 'onto 2 2')).toBeUndefined();
    expect(dropped(NESTED, variables('stage', 'apiId'), 'onto 2 2')).toBeUndefined();
    expect(dropped(NESTED, { kind: 'text', from: 0, to: 1, text: '{' }, 'before 0 top')).toBeUndefined();
  });
});

describe('dropSentence', () => {
  it.each([
    [variables('stage'), 'before 1 top', 'Insert as field 2, before `o`'],
    [variables('stage'), 'after 2 top', 'Insert as field 4, at the end'],
    [variables('stage'), 'before 1.1 1', 'Insert as field 2 of `o`, before `p`'],
    [variables('stage'), 'onto 0 0', 'Replace the value of `a`'],
    [row('0'), 'onto 1 1', 'Put into `o`'],
    [row('0'), 'after 2 top', 'Move to field 3, at the end'],
    [row('2'), 'before 0 top', 'Move to field 1, before `a`'],
  ])('says of %j at %s: %s', (item, where, sentence) => {
    const fields = read(NESTED);
    const place = fieldPlaces(fields, shown(fields)).find(
      (p) => `${p.where} ${p.row ?? '-'} ${p.position.parent ?? 'top'}` === where,
    );
    expect(place && dropSentence(fields, item, place).en).toBe(sentence);
  });
});

describe('landedRows', () => {
  const sources = [
    NESTED,
    '',
    '{"o":{"a":"$context.stage"},"p":{"b":"$context.apiId","q":{"c":"$context.status"}}}',
    '["$context.stage",["$context.apiId"],{"a":"$context.status"}]',
    '<log v="$context.stage"><a>$context.apiId</a><b><c>$context.status</c></b><d/></log>',
    '$context.stage,$context.apiId,$context.status',
    'a=$context.stage b=$context.apiId',
  ];

  it('finds what was dropped, wherever it was dropped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.nat(), fc.nat(), (source, at, which) => {
        const fields = read(source);
        const places = fieldPlaces(fields, shown(fields));
        const place = places[at % places.length];
        const moved = fields.rows[which % (fields.rows.length + 1)];
        const item = moved ? row(moved.id) : variables('identity.sourceIp', 'eventType');
        const edits = place ? dropEdits(fields, item, place) : [];
        if (!place || edits.length === 0) return;
        const after = read(applyEdits(source, edits));
        const landed = landedRows(fields, item, place).map((id) => findRow(after, id)?.text);
        expect(landed).toEqual(moved ? [moved.text] : ['$context.identity.sourceIp', '$context.eventType']);
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('is the row itself where its variable is replaced', () => {
    const fields = read(NESTED);
    const position = { parent: '1.0', index: Infinity };
    expect(landedRows(fields, variables('apiId'), { row: '1.0', where: 'onto', position })).toEqual(['1.0']);
  });
});
