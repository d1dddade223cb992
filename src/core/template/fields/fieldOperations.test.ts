import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { applyEdits, type Edit } from '../edit.ts';
import { checkLine } from '../checkLine.ts';
import { parse } from '../parse.ts';
import { maskVariables } from '../maskVariables.ts';
import { duplicateField } from './duplicateField.ts';
import { isWhole, type Fields } from './fields.ts';
import { insertFields } from './insertFields.ts';
import { checkFieldKey } from './checkFieldKey.ts';
import { moveField } from './moveField.ts';
import { nestFields, unnestField } from './nestFields.ts';
import { readFields } from './readFields.ts';
import { keep } from './keep.ts';
import { removeFields } from './removeFields.ts';
import { renameField } from './renameField.ts';
import { replaceVariable } from './replaceVariable.ts';
import { setFieldValue } from './setFieldValue.ts';
import { toggleQuotes } from './toggleQuotes.ts';
import { XML_READER } from '../xmlReader.ts';

function read(source: string): Fields {
  const fields = readFields(DEFAULT_API.catalog, parse(source), XML_READER);
  if (!isWhole(fields)) throw new Error(fields.fault?.kind);
  return fields;
}

const after = (source: string, change: (fields: Fields) => readonly Edit[]): string =>
  applyEdits(source, change(read(source)));

/** The first variable replaced by another. */
function replaceFirst(fields: Fields, name: string): readonly Edit[] {
  const [token] = fields.leaves.flatMap(({ variables }) => variables);
  return token ? replaceVariable(fields, token, name) : [];
}

/** A template with its first variable. */
function withVariable(source: string) {
  const fields = readFields(DEFAULT_API.catalog, parse(source), XML_READER);
  const token = fields.template.tokens.find((each) => each.kind === 'variable');
  if (!token) throw new Error('no variable');
  return { fields, token };
}

const addMessage = (fields: Fields): readonly Edit[] =>
  insertFields(fields, [{ text: '$context.error.message' }], { parent: undefined, index: 99 });

const SAMPLES = [
  '{ "id": "$context.requestId",\n  "ms":$context.integrationLatency, "caller": {"ip":"$context.identity.sourceIp"}, "tags":["a", "$context.stage"], "e":{} }',
  '["$context.stage",{"a":"$context.apiId"}]',
  '<log level="info $context.stage"><id>$context.requestId</id> text <caller><ip>$context.identity.sourceIp</ip></caller><e/></log>',
  '<log>$context.requestId</log>',
  '$context.requestId, $context.stage,"a, $context.status"',
  '$context.identity.sourceIp - - [$context.requestTime] "$context.eventType $context.routeKey" $context.status',
  'level=info id=$context.requestId msg="$context.error.message x" ms=$context.integrationLatency',
  'id: $context.requestId status: $context.status',
  '$context.requestId\t$context.stage',
  '$context.requestId | $context.stage',
  '',
] as const;

describe('operations on fields', () => {
  it.each([
    ['{"a":"$context.stage"}', '{"a":"$context.stage","sourceIp":"$context.identity.sourceIp"}'],
    ['{\n  "a": "x"\n}', '{\n  "a": "x",\n  "sourceIp": "$context.identity.sourceIp"\n}'],
    ['{}', '{"sourceIp":"$context.identity.sourceIp"}'],
    [' ', '{"sourceIp":"$context.identity.sourceIp"}'],
    ['<log/>', '<log><sourceIp>$context.identity.sourceIp</sourceIp></log>'],
    ['$context.stage, $context.apiId', '$context.stage, $context.apiId, $context.identity.sourceIp'],
    ['a="$context.stage"', 'a="$context.stage" sourceIp="$context.identity.sourceIp"'],
  ])('adds a variable to %s', (source, expected) => {
    expect(
      after(source, (f) =>
        insertFields(f, [{ text: '$context.identity.sourceIp' }], { parent: undefined, index: 99 }),
      ),
    ).toBe(expected);
  });

  // Quotes of CSV count only as the first sign of a column.
  it.each<[string, string, (fields: Fields) => readonly Edit[]]>([
    ['$context.a, $context.b', '$context.a, $context.b,"$context.error.message"', addMessage],
    ['$context.a;  $context.b', '$context.a;  $context.b;"$context.error.message"', addMessage],
    ['$context.a,$context.b,', '$context.a,$context.b,"$context.error.message"', addMessage],
    [
      'a=$context.a, b=$context.b',
      'a=$context.a, b=$context.b, errorMessage="$context.error.message"',
      addMessage,
    ],
    ['$context.a | $context.b', '$context.a | $context.b | "$context.error.message"', addMessage],
    ['$context.a $context.b', '$context.a $context.b "$context.error.message"', addMessage],
    ['$context.a, $context.b', '$context.a,"$context.b"', (f) => toggleQuotes(f, '1')],
    [
      '"$context.a", $context.b',
      '$context.stage,"$context.a", $context.b',
      (f) => insertFields(f, [{ text: '$context.stage' }], { parent: undefined, index: 0 }),
    ],
    ['$context.a, $context.b', '$context.a,"x, $context.c"', (f) => setFieldValue(f, '1', 'x, $context.c')],
    [
      '"$context.a", $context.b',
      '$context.b,"$context.a"',
      (f) => moveField(f, '0', { parent: undefined, index: 2 }),
    ],
    ['"$context.a", $context.b', '"$context.a","$context.a", $context.b', (f) => duplicateField(f, '0')],
  ])('puts quotes into %s where they are read as quotes', (source, expected, change) => {
    expect(after(source, change)).toBe(expected);
  });

  it.each([
    [
      '$context.a,$context.b,$context.c, $context.d',
      '$context.a,$context.b,$context.c, $context.d,$context.stage',
    ],
    [
      '$context.a $context.b $context.c  $context.d',
      '$context.a $context.b $context.c  $context.d $context.stage',
    ],
    ['$context.a,$context.b, $context.c', '$context.a,$context.b, $context.c, $context.stage'],
    ['$context.a  $context.b', '$context.a  $context.b  $context.stage'],
  ])('separates a column from %s as most of its columns are', (source, expected) => {
    expect(
      after(source, (f) => insertFields(f, [{ text: '$context.stage' }], { parent: undefined, index: 99 })),
    ).toBe(expected);
  });

  it('keeps the text between rows when a row moves', () => {
    expect(after('{"a":1,\n "b":2 , "c":3}', (f) => moveField(f, '2', { parent: undefined, index: 0 }))).toBe(
      '{"c":3,\n "a":1 , "b":2}',
    );
  });

  it('moves into and out of objects, with a key where one is needed', () => {
    const source = '{"a":1,"o":{"a":2},"t":["$context.stage"]}';
    expect(after(source, (f) => moveField(f, '0', { parent: '1', index: 9 }))).toBe(
      '{"o":{"a":2,"a2":1},"t":["$context.stage"]}',
    );
    expect(after(source, (f) => moveField(f, '2.0', { parent: undefined, index: 0 }))).toBe(
      '{"stage":"$context.stage","a":1,"o":{"a":2},"t":[]}',
    );
  });

  it('nests and un-nests', () => {
    expect(after('{"a":1, "b":2,"c":3}', (f) => nestFields(f, ['0', '2'], 'o'))).toBe(
      '{"o":{"a":1,"c":3}, "b":2}',
    );
    expect(after('{"o":{"a":1, "b":2},"a":3}', (f) => unnestField(f, '0'))).toBe('{"a2":1, "b":2,"a":3}');
    expect(after('<l><a>x</a></l>', (f) => nestFields(f, ['0.0'], 'o'))).toBe('<l><o><a>x</a></o></l>');
  });

  it('renames with escapes and says what is wrong with a key', () => {
    expect(after('{"a":1}', (f) => renameField(f, '0', 'say "x"'))).toBe('{"say \\"x\\"":1}');
    expect(after('<l><a>x</a></l>', (f) => renameField(f, '0.0', 'b'))).toBe('<l><b>x</b></l>');
    expect(after('<l><a:b>x</a:b></l>', (f) => renameField(f, '0.0', 'a:c'))).toBe('<l><a:c>x</a:c></l>');
    const declared = '<l xmlns:a="u"><b>x</b></l>';
    expect(after(declared, (f) => renameField(f, '0.1', 'a:b'))).toBe('<l xmlns:a="u"><a:b>x</a:b></l>');
    for (const key of ['c:b', 'a:', 'a:b:c', ':b', 'xmlns:b']) {
      expect(checkFieldKey(read(declared), '0.1', key)?.en).toContain('XML name');
    }
    expect(checkFieldKey(read('<l><a>x</a></l>'), '0.0', '1x')?.en).toContain('XML name');
    expect(checkFieldKey(read('{"a":1,"b":2}'), '0', 'b')).toBeDefined();
    expect(checkFieldKey(read('{"a":1,"b":2}'), '0', 'a')).toBeUndefined();
  });

  it('writes values and quotes as the syntax needs them', () => {
    expect(after('{"a":$context.status}', (f) => toggleQuotes(f, '0'))).toBe('{"a":"$context.status"}');
    expect(after('{"a":"$context.status"}', (f) => toggleQuotes(f, '0'))).toBe('{"a":$context.status}');
    expect(after('{"a":$context.status}', (f) => setFieldValue(f, '0', 'x "$context.stage"'))).toBe(
      '{"a":"x \\"$context.stage\\""}',
    );
    expect(after('<l><a/></l>', (f) => setFieldValue(f, '0.0', 'a < $context.stage'))).toBe(
      '<l><a>a &lt; $context.stage</a></l>',
    );
    expect(after('$context.a,$context.b', (f) => setFieldValue(f, '1', 'x, $context.c'))).toBe(
      '$context.a,"x, $context.c"',
    );
    expect(after('{"status":$context.status,"stage":1}', (f) => replaceFirst(f, 'stage'))).toBe(
      '{"stage2":$context.stage,"stage":1}',
    );
    expect(after('<r><stage>$context.stage</stage></r>', (f) => replaceFirst(f, 'apiId'))).toBe(
      '<r><apiId>$context.apiId</apiId></r>',
    );
    expect(after('{"a":$context.status}', (f) => replaceFirst(f, 'stage'))).toBe('{"a":$context.stage}');
  });

  it.each([
    // A digit beside a variable is a number only as long as the variable prints digits.
    ['{"a":5}', '5 $context.stage', '{"a":"5 $context.stage"}'],
    ['{"a":5}', '5$context.status', '{"a":"5$context.status"}'],
    ['{"a":5}', '6', '{"a":6}'],
    [
      '[$context.requestTime] $context.stage',
      'at $context.requestTime',
      '[at $context.requestTime] $context.stage',
    ],
    ['<a>x<!-- why --> y</a>', 'z', '<a>z<!-- why --></a>'],
    ['<a><![CDATA[<!-- x -->]]></a>', 'z', '<a>z</a>'],
    ['{"a":5}', 'true', '{"a":true}'],
    ['{"a":5}', 'yes', '{"a":"yes"}'],
    ['{"a":5}', '$context.status', '{"a":$context.status}'],
    ['{"a":5}', '$context.status$context.stage', '{"a":"$context.status$context.stage"}'],
    ['{"a":"5"}', '6', '{"a":"6"}'],
    ['{"a":{"b":1}}', '6', '{"a":{"b":1}}'],
    ['a=5 b=6', 'x', 'a=x b=6'],
    ['a=5 b=6', 'x y', 'a="x y" b=6'],
    ['a=5 b=6', ' x', 'a=" x" b=6'],
    ['$context.a,$context.b', 'x,y', '"x,y",$context.b'],
    ['$context.a,$context.b', 'x"y', '"x""y",$context.b'],
    ['$context.a,$context.b', 'xy', 'xy,$context.b'],
    ['[$context.requestTime] $context.stage', '[x', '[$context.requestTime] $context.stage'],
    // Nothing escapes a bracket.
    ['[$context.requestTime] $context.stage', 'x]', '[$context.requestTime] $context.stage'],
  ])('sets the value of the first field of %s to %s', (source, text, expected) => {
    const fields = readFields(DEFAULT_API.catalog, parse(source), XML_READER);
    expect(applyEdits(source, setFieldValue(fields, '0', text))).toBe(expected);
  });

  it('sets no value of a field that is not there', () => {
    expect(setFieldValue(read('{"a":1}'), '9', 'x')).toEqual([]);
  });

  it.each([
    ['$context', 'stage', '$context.stage'],
    ['$context-x', 'stage', '$context.stage -x'],
    ['$context x', 'stage', '$context.stage x'],
    ['{"mine":$context.status}', 'stage', '{"mine":$context.stage}'],
    ['{"status":"HTTP $context.status"}', 'stage', '{"status":"HTTP $context.stage"}'],
    [
      '<r><status lang="en">$context.status</status></r>',
      'stage',
      '<r><status lang="en">$context.stage</status></r>',
    ],
  ])('replaces the variable of %s by %s', (source, name, expected) => {
    const { fields, token } = withVariable(source);
    expect(applyEdits(source, replaceVariable(fields, token, name))).toBe(expected);
  });

  it('replaces a variable alone, or by a text of its own, where that is asked for', () => {
    const source = '{"status":$context.status}';
    const { fields, token } = withVariable(source);
    expect(applyEdits(source, replaceVariable(fields, token, 'stage'))).toBe('{"stage":$context.stage}');
    const alone = replaceVariable(fields, token, 'stage', {
      insert: '"x $context.stage"',
      keyFollows: false,
    });
    expect(applyEdits(source, alone)).toBe('{"status":"x $context.stage"}');
  });

  it.each([
    ['{"a":1,}', '0', '{}'],
    ['{"a":1,"b":2,}', '1', '{"a":1,}'],
    ['a=$context.stage', '0', ''],
    ['<r><a>x</a></r>', '0.0', '<r></r>'],
    ['$context.stage $context.status', '1', '$context.stage'],
  ])('removes from %s the field %s', (source, id, expected) => {
    expect(
      applyEdits(source, removeFields(readFields(DEFAULT_API.catalog, parse(source), XML_READER), [id])),
    ).toBe(expected);
  });

  it('does not double a key that holds a variable', () => {
    expect(duplicateField(read('{"$context.stage":1}'), '0')).toEqual([]);
  });

  it('puts a space behind a name that would run on', () => {
    const [token] = parse('$context-a').tokens;
    const edits =
      token?.kind === 'variable'
        ? replaceVariable(readFields(DEFAULT_API.catalog, parse('$context-a'), XML_READER), token, 'stage')
        : [];
    expect(applyEdits('$context-a', edits)).toBe('$context.stage -a');
  });

  it('changes nothing where nothing changes', () => {
    for (const source of SAMPLES) {
      const fields = read(source);
      for (const row of fields.rows) {
        const same = { parent: row.parent, index: row.index };
        expect(moveField(fields, row.id, same)).toEqual([]);
        expect(moveField(fields, row.id, { ...same, index: row.index + 1 })).toEqual([]);
        expect(renameField(fields, row.id, row.key ?? '')).toEqual([]);
        expect(setFieldValue(fields, row.id, row.text)).toEqual([]);
      }
    }
  });

  it('has edits for every row that says its quotes can be toggled', () => {
    for (const source of SAMPLES) {
      const fields = read(source);
      for (const row of fields.rows) {
        expect(toggleQuotes(fields, row.id).length > 0).toBe(row.canToggleQuotes);
      }
    }
  });

  it('takes columns out of a line of variables, and leaves the others as they were', () => {
    const name = fc.constantFrom(
      'stage',
      'status',
      'identity.userAgent',
      'authorizer.a-b',
      'no_such',
      'x.y.z',
    );
    const gap = fc.constantFrom(',', ', ', ' ', '  ', '\t', ' | ', '|', ';', ',\t', ' ,', ',,', '/');
    const column = fc.record({ name, gap, goes: fc.boolean() });
    const end = fc.constantFrom('', ' ', ',');
    fc.assert(
      fc.property(fc.array(column, { minLength: 3, maxLength: 8 }), end, end, (columns, before, behind) => {
        // Mostly one gap for all of them.
        const gapOf = (i: number) => columns[i % 4 === 3 ? i : 0]?.gap ?? '';
        const texts = columns.map((each, i) => `${i > 0 ? gapOf(i) : ''}$context.${each.name}`);
        const fields = readFields(DEFAULT_API.catalog, parse(before + texts.join('') + behind), XML_READER);
        const gone = fields.rows.filter((row) => columns[row.index]?.goes);
        const rows = fields.rows.length - gone.length;
        fc.pre(fields.syntax === 'delimited' && rows > 1);
        const edits = removeFields(
          fields,
          gone.map(({ id }) => id),
        );
        const left = parse(applyEdits(fields.template.source, edits));
        // What is left may be plain text.
        if (edits.length === 0 || readFields(fields.catalog, left, XML_READER).syntax === 'text') return;
        expect(keep(fields, edits, { rows, touched: gone.length })).toEqual(edits);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  it('takes no member out of broken JSON whose neighbors would run together', () => {
    const fields = readFields(DEFAULT_API.catalog, parse('{"b":1$context.stage"a":true1,'), XML_READER);
    expect(fields.rows.map(({ key }) => key)).toEqual(['b', 'a']);
    expect(removeFields(fields, [fields.rows[1]?.id ?? ''])).toEqual([]);
  });

  it('takes members out of JSON with text behind it, and leaves the others as they were', () => {
    const value = fc.constantFrom(
      '"$context.stage"',
      '$context.status',
      '{"b":"x","c":$context.stage}',
      '[1,"2"]',
    );
    const member = fc.record({ value, goes: fc.boolean() });
    const behind = fc.constantFrom('y', '}', ' {"z":1}', ',', '"', '$context.stage', '\n', '//');
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 6 }), behind, (members, text) => {
        const source = `{${members.map((each, i) => `"k${i}":${each.value}`).join(',')}}${text}`;
        const fields = readFields(DEFAULT_API.catalog, parse(source), XML_READER);
        const gone = members.flatMap(({ goes }, i) => (goes ? [`k${i}`] : []));
        const ids = fields.rows.flatMap(({ key, parent, id }) =>
          parent === undefined && gone.includes(key ?? '') ? [id] : [],
        );
        const left = fields.rows.filter(
          ({ id }) => !ids.some((each) => id === each || id.startsWith(`${each}.`)),
        );
        const edits = removeFields(fields, ids);
        const after = readFields(fields.catalog, parse(applyEdits(source, edits)), XML_READER);
        const texts = ({ template, rows }: typeof fields) =>
          rows
            .filter(({ parent }) => parent === undefined)
            .map(({ range }) => template.source.slice(range.from, range.to));
        expect(texts(after)).toEqual(texts({ ...fields, rows: left }));
        expect(after.fault?.kind).toBe(fields.fault?.kind);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  const step = fc.record({
    kind: fc.nat(9),
    row: fc.nat(30),
    other: fc.nat(30),
    index: fc.integer({ min: -1, max: 6 }),
    text: fc.constantFrom(
      'a b',
      '"',
      'x,$context.stage',
      '<&>',
      'a=b',
      '[',
      '\\',
      'ok',
      '한',
      '\ud83d',
      'a|b\tc',
    ),
  });

  it('stays the same shape, and valid, whatever is done', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), fc.array(step, { maxLength: 8 }), (sample, steps) => {
        let source: string = sample;
        for (const { kind, row, other, index, text } of steps) {
          const fields = read(source);
          const id = fields.rows[row % (fields.rows.length || 1)]?.id ?? '0';
          const second = fields.rows[other % (fields.rows.length || 1)]?.id;
          const position = { parent: other % 3 ? second : undefined, index };
          const operations: (() => readonly Edit[])[] = [
            () => insertFields(fields, [{ text: '$context.identity.sourceIp' }, { text: 'a "b"' }], position),
            () =>
              fields.leaves[row]?.variable
                ? replaceVariable(fields, fields.leaves[row].variable, 'apiId')
                : [],
            () => setFieldValue(fields, id, text),
            () => renameField(fields, id, text),
            () => duplicateField(fields, id),
            () => removeFields(fields, [id, second ?? id]),
            () => moveField(fields, id, position),
            () => toggleQuotes(fields, id),
            () => nestFields(fields, [id, second ?? id], 'group'),
            () => unnestField(fields, id),
          ];
          const edits = operations[kind]?.() ?? [];
          source = applyEdits(source, edits);
          // What is left of a line once a field is gone may be plain text.
          if (kind === 5 && readFields(DEFAULT_API.catalog, parse(source), XML_READER).syntax === 'text')
            return;
          const now = read(source);
          if (kind === 5) {
            // All that goes are rows, each of them with those below it, and all else is as it was.
            const touched = fields.rows.length - now.rows.length;
            if (edits.length > 0) expect(touched).toBeGreaterThan(0);
            expect(keep(fields, edits, { rows: now.rows.length, touched })).toEqual(edits);
          }
          if (fields.syntax !== 'empty') expect([fields.syntax, 'empty']).toContain(now.syntax);
          if (now.syntax === 'json' || now.syntax === 'xml') {
            expect(checkLine(maskVariables(now.template), now.syntax, XML_READER)).toBeUndefined();
          }
        }
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
