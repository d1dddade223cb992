import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { applyEdits } from '../edit.ts';
import { childrenOf, type Fields } from '../fields/fields.ts';
import { readFields } from '../fields/readFields.ts';
import { parse } from '../parse.ts';
import { completeAt } from './completeAt.ts';
import { gapNear, gapsOf } from './gaps.ts';
import { landingOf } from './landing.ts';
import type { Payload, Place } from './place.ts';
import { pasteAt } from './pasteAt.ts';
import { placeAtCaret } from './placeAtCaret.ts';
import { placeDrop } from './placeDrop.ts';
import { variablesIn } from './targets.ts';
import { XML_READER } from '../xmlReader.ts';

/** `$name` stands for `$context.name`. */
const full = (text: string) => text.replace(/\$(?!context)([a-zA-Z][\w.]*)/g, '$context.$1');
const short = (text: string) => text.replaceAll('$context.', '$');
const read = (source: string): Fields => readFields(DEFAULT_API.catalog, parse(source), XML_READER);
const created = (...texts: string[]): Payload => ({
  kind: 'new',
  fields: texts.map((text) => ({ text: full(text) })),
});

interface Marked {
  readonly fields: Fields;
  readonly at: number;
}

/** A template with `█` for the place. */
function marked(text: string): Marked {
  const source = full(text);
  const at = source.indexOf('█');
  return { fields: read(source.replace('█', '')), at };
}

function outcome(fields: Fields, place: Place | undefined, payload: Payload): readonly [string, string] {
  if (!place) return ['', ''];
  const { edits, words } = placeDrop(fields, place, payload);
  return [short(applyEdits(fields.template.source, edits)), words.en];
}

const gapAt = ({ fields, at }: Marked): Place | undefined => {
  const gap = gapNear(fields, at);
  return gap && { kind: 'gap', position: gap.position };
};

/** The variable that `█` stands before. */
const variableBehind = ({ fields, at }: Marked): Place => {
  const token = variablesIn(fields).find(({ from }) => from === at);
  return { kind: 'variable', from: at, to: token?.to ?? at };
};

/** The row whose text begins at the first `▲`. */
function withRow(text: string): Marked & { readonly payload: Payload } {
  const source = full(text);
  const bare = source.replace('█', '').replace('▲', '');
  const rowAt = source.replace('█', '').indexOf('▲');
  const fields = read(bare);
  const row = fields.rows.find(({ range }) => range.from === rowAt);
  return { fields, at: source.replace('▲', '').indexOf('█'), payload: { kind: 'row', id: row?.id ?? '' } };
}

describe('a new variable between fields', () => {
  it.each([
    ['{"a":"$requestId"█}', '{"a":"$requestId","stage":"$stage"}', 'New field after `a`'],
    ['{█"a":"$requestId"}', '{"stage":"$stage","a":"$requestId"}', 'New first field'],
    ['{"a":"$requestId"█,"b":"x"}', '{"a":"$requestId","stage":"$stage","b":"x"}', 'New field after `a`'],
    ['{ "a": "x"█, "b": 1 }', '{ "a": "x", "stage": "$stage", "b": 1 }', 'New field after `a`'],
    ['{"c":{█"a":"x"}}', '{"c":{"stage":"$stage","a":"x"}}', 'Into `c`'],
    ['{"c":{"a":"x"█}}', '{"c":{"a":"x","stage":"$stage"}}', 'New field in `c`, after `a`'],
    ['{"c":{"a":"x"}█}', '{"c":{"a":"x"},"stage":"$stage"}', 'New field after `c`'],
    ['{"e":{█}}', '{"e":{"stage":"$stage"}}', 'Into `e`'],
    ['{"t":["x"█]}', '{"t":["x","$stage"]}', 'New field in `t`, after `x`'],
    ['{"stage":"x"█}', '{"stage":"x","stage2":"$stage"}', 'New field after `stage`'],
    ['{"a":"x"█,}', '{"a":"x","stage":"$stage"}', 'New field after `a`'],
    [
      '<r id="$requestId"><a>x</a>█</r>',
      '<r id="$requestId"><a>x</a><stage>$stage</stage></r>',
      'New field after `a`',
    ],
    [
      '<r id="$requestId">█<a>x</a></r>',
      '<r id="$requestId"><stage>$stage</stage><a>x</a></r>',
      'New first field',
    ],
    [
      '<r> <a>x</a>█ <b>y</b> </r>',
      '<r> <a>x</a> <stage>$stage</stage> <b>y</b> </r>',
      'New field after `a`',
    ],
    ['<r><c>█<a>x</a></c></r>', '<r><c><stage>$stage</stage><a>x</a></c></r>', 'Into `c`'],
    ['$requestId█,$status', '$requestId,$stage,$status', 'New field after `requestId`'],
    ['$requestId█ | $status', '$requestId | $stage | $status', 'New field after `requestId`'],
    ['█"$requestId","$status"', '"$stage","$requestId","$status"', 'New first field'],
    ['a=$requestId█ b=$status', 'a=$requestId stage=$stage b=$status', 'New field after `a`'],
    ['a: $requestId█, b: $status', 'a: $requestId, stage: $stage, b: $status', 'New field after `a`'],
    [
      '$requestId [$requestTime]█ "$routeKey $status"',
      '$requestId [$requestTime] $stage "$routeKey $status"',
      'New field after `requestTime`',
    ],
    ['█', '{"stage":"$stage"}', 'Drop to start a JSON object. Each variable becomes a field.'],
    ['{"a":"x"█\n,}', '{"a":"x"\n,"stage":"$stage"}', 'New field after `a`'],
    ['$requestId,$status█,', '$requestId,$status,$stage', 'New field after `status`'],
    [
      '{\n  "c": {\n    "a": "x"█\n  }\n}',
      '{\n  "c": {\n    "a": "x",\n    "stage": "$stage"\n  }\n}',
      'New field in `c`, after `a`',
    ],
    ['<r>\n  <a>x</a>█\n</r>', '<r>\n  <a>x</a>\n  <stage>$stage</stage>\n</r>', 'New field after `a`'],
    ['<r>\n█</r>', '<r><stage>$stage</stage>\n</r>', 'New first field'],
    ["'$requestId'█,'$status'", "'$requestId',$stage,'$status'", 'New field after `requestId`'],
  ])('%s', (text, expected, words) => {
    const place = marked(text);
    expect(outcome(place.fields, gapAt(place), created('$stage'))).toEqual([expected, words]);
  });

  it('is quoted in a line where its values would divide it', () => {
    const place = marked('$requestId█ $status');
    expect(outcome(place.fields, gapAt(place), created('$identity.userAgent'))[0]).toBe(
      '$requestId "$identity.userAgent" $status',
    );
  });

  it('comes with others in order, and with text of one’s own', () => {
    const place = marked('{"a":"x"█}');
    expect(outcome(place.fields, gapAt(place), created('$stage', 'blue "team"', '$stage'))).toEqual([
      '{"a":"x","stage":"$stage","blueTeam":"blue \\"team\\"","stage2":"$stage"}',
      '3 new fields after `a`',
    ]);
  });
});

describe('a field that moves', () => {
  it.each([
    [
      '{▲"a":"$requestId","b":"$status"█,"c":1}',
      '{"b":"$status","a":"$requestId","c":1}',
      'Move field after `b`',
    ],
    ['{█"a":1, "b":2,▲"c":"$status"}', '{"c":"$status", "a":1,"b":2}', 'Move field to the beginning'],
    ['{▲"a":"$requestId","c":{█"b":1}}', '{"c":{"a":"$requestId","b":1}}', 'Move into `c`'],
    ['{"c":{▲"a":"$requestId","b":1}█}', '{"c":{"b":1},"a":"$requestId"}', 'Move field after `c`'],
    [
      '<r>▲<a>$requestId</a><b>$status</b>█</r>',
      '<r><b>$status</b><a>$requestId</a></r>',
      'Move field after `b`',
    ],
    ['▲$requestId,$status█,$stage', '$status,$requestId,$stage', 'Move field after `status`'],
    ['█a=$requestId ▲b=$status', 'b=$status a=$requestId', 'Move field to the beginning'],
    ['█$requestId ▲[ $requestTime ] -', '[ $requestTime ] $requestId -', 'Move field to the beginning'],
  ])('%s', (text, expected, words) => {
    const place = withRow(text);
    expect(outcome(place.fields, gapAt(place), place.payload)).toEqual([expected, words]);
  });

  it('does not move where it stands, nor into itself', () => {
    const place = withRow('{▲"a":{"b":"$requestId"█},"c":1}');
    for (const { position } of gapsOf(place.fields).filter(({ at }) => at < 25)) {
      const { edits, words } = placeDrop(place.fields, { kind: 'gap', position }, place.payload);
      expect(edits).toEqual([]);
      expect(words.en).toBe(position.parent === undefined ? 'Stays where it is' : 'Can’t drop here');
    }
  });
});

describe('on a variable', () => {
  it.each([
    ['{"a":"█$requestId"}', '{"a":"$stage"}', 'Replace `requestId` with `stage`, key stays'],
    ['{"a":"x █$requestId y"}', '{"a":"x $stage y"}', 'Replace `requestId` with `stage`, key stays'],
    ['<r><a>█$requestId</a></r>', '<r><a>$stage</a></r>', 'Replace `requestId` with `stage`, key stays'],
    ['$requestId,█$status', '$requestId,$stage', 'Replace `status` with `stage`'],
    ['request █$requestId was fine', 'request $stage was fine', 'Replace `requestId` with `stage`'],
    ['{"a":"█$stage"}', '{"a":"$stage"}', 'Can’t drop here'],
    ['{"█$status":"x"}', '{"$status":"x"}', 'Can’t drop here'],
    ['{"a":█$status}', '{"a":"$stage"}', 'Replace `status` with `stage`, key stays'],
    ['x █$context y', 'x $stage y', 'Replace `$context` with `stage`'],
    // What stands behind it would become part of the new name.
    ['x █$context-a', 'x $context-a', 'Can’t drop here'],
  ])('a new one replaces it: %s', (text, expected, words) => {
    const place = marked(text);
    expect(outcome(place.fields, variableBehind(place), created('$stage'))).toEqual([expected, words]);
  });

  it('gets quotes where CSV reads them as quotes', () => {
    const place = marked('$requestId, █$status');
    const on = variableBehind(place);
    const payload = created('$identity.userAgent');
    expect(outcome(place.fields, on, payload)[0]).toBe('$requestId,"$identity.userAgent"');
    const { edits } = placeDrop(place.fields, on, payload);
    const { source, range } = landingOf(place.fields, on, payload, edits);
    expect(source.slice(range.from, range.to)).toContain('$context.identity.userAgent');
  });

  it('one of the template changes places with it', () => {
    const place = withRow('{▲"a":"$requestId","b":{"c":"█$status"}}');
    expect(outcome(place.fields, variableBehind(place), place.payload)).toEqual([
      '{"a":"$status","b":{"c":"$requestId"}}',
      'Swap `requestId` and `status`, keys stay',
    ]);
  });

  it.each([
    // Each gets the quotes that its own values need.
    ['{▲"a":"$requestId","b":█$status}', '{"a":"$status","b":"$requestId"}'],
    ['{▲"a":$status,"b":"█$requestId"}', '{"a":"$requestId","b":"$status"}'],
    ['▲$requestId,█$identity.userAgent,$status', '"$identity.userAgent",$requestId,$status'],
  ])('quotes follow: %s', (text, expected) => {
    const place = withRow(text);
    expect(outcome(place.fields, variableBehind(place), place.payload)[0]).toBe(expected);
  });

  it('two at once cannot be put', () => {
    const place = marked('{"a":"█$requestId"}');
    expect(outcome(place.fields, variableBehind(place), created('$stage', '$status'))[1]).toBe(
      'Can’t drop here',
    );
  });
});

describe('at an exact character', () => {
  it.each([
    ['{"a":"x █y"}', '{"a":"x $stage y"}', 'Insert into the value of `a`, after `x `'],
    ['{"a":"█"}', '{"a":"$stage"}', 'Insert into the value of `a`, at the beginning'],
    ['{"a":"$requestId█"}', '{"a":"$requestId $stage"}', 'Insert into the value of `a`, after `requestId`'],
    ['{"a":█$status}', '{"a":"$stage $status"}', 'Insert into the value of `a`, at the beginning'],
    ['{"a":█}', '{"a":"$stage"}', 'Insert into the value of `a`, at the beginning'],
    ['<r><a>█</a></r>', '<r><a>$stage</a></r>', 'Insert into the value of `a`, at the beginning'],
    ['<r a="█"/>', '<r a="$stage"/>', 'Insert into the value of `a`, at the beginning'],
    [
      '$requestId,█$status',
      '$requestId,"$stage $status"',
      'Insert into the value of `status`, at the beginning',
    ],
    ['took █ms at $stage', 'took $stage ms at $stage', 'Insert into the text, after `took `'],
    ['{"a":"x\\█ny"}', '{"a":"x\\ny"}', 'Can’t drop here'],
    ['{"█a":"x"}', '{"a":"x"}', 'Can’t drop here'],
    ['{"a":"$reque█stId"}', '{"a":"$requestId"}', 'Can’t drop here'],
    ['{"a":5█}', '{"a":"5$stage"}', 'Insert into the value of `a`, after `5`'],
    ['{"a":$status█}', '{"a":"$status $stage"}', 'Insert into the value of `a`, after `status`'],
    ['<r/>█', '<r/>', 'Can’t drop here'],
  ])('%s', (text, expected, words) => {
    const { fields, at } = marked(text);
    expect(outcome(fields, { kind: 'character', at }, created('$stage'))).toEqual([expected, words]);
  });

  it.each([
    [
      '{"a":"$requestId and $status","b":"at █"}',
      '{"a":"$requestId and ","b":"at $status"}',
      'Move into the value of `b`, after `at `',
    ],
    // One of two spaces goes with it.
    ['{"a":"█at $status ms"}', '{"a":"$status at ms"}', 'Move into the value of `a`, at the beginning'],
    ['at $status ms █now', 'at ms $status now', 'Move into the text, after `t.status ms `'],
    ['at $status █ms', 'at $status ms', 'Can’t drop here'],
  ])('moves a piece of a text: %s', (text, expected, words) => {
    const { fields, at } = marked(text);
    const { from = 0, to = 0 } = variablesIn(fields).find(({ name }) => name === 'status') ?? {};
    expect(outcome(fields, { kind: 'character', at }, { kind: 'piece', from, to })).toEqual([
      expected,
      words,
    ]);
  });

  it('moves the variable of a field alone', () => {
    const other = withRow('{▲"a":"$requestId","b":"at █"}');
    expect(outcome(other.fields, { kind: 'character', at: other.at }, other.payload)[0]).toBe(
      '{"a":"","b":"at $requestId"}',
    );
    const bare = withRow('{▲"a":"$requestId","b":█-0.5}');
    expect(outcome(bare.fields, { kind: 'character', at: bare.at }, bare.payload)[0]).toBe(
      '{"a":"","b":"$requestId -0.5"}',
    );
  });
});

describe('at the caret', () => {
  it.each([
    ['{"a":"$requestId█","b":"x"}', '{"a":"$requestId","stage":"$stage","b":"x"}'],
    ['{"█a":"$requestId","b":"x"}', '{"a":"$requestId","stage":"$stage","b":"x"}'],
    ['{"a":"x █y"}', '{"a":"x $stage y"}'],
    ['{"a":"█"}', '{"a":"$stage"}'],
    ['{"a":"x"█}', '{"a":"x","stage":"$stage"}'],
    ['{"a":"x"}█', '{"a":"x","stage":"$stage"}'],
    ['█{"a":"x"}', '{"stage":"$stage","a":"x"}'],
    ['{"a":█}', '{"a":"$stage"}'],
    ['<r><a>█</a></r>', '<r><a>$stage</a></r>'],
    ['<r><a>$requestId</a>█</r>', '<r><a>$requestId</a><stage>$stage</stage></r>'],
    ['$requestId█,$status', '$requestId,$stage,$status'],
    ['$requestId█', '$requestId $stage'],
    ['█', '{"stage":"$stage"}'],
    ['request $requestId took█', 'request $requestId took$stage'],
    ['<log>$requestId</log>█', '<log>$requestId $stage</log>'],
    // The innermost container takes it.
    ['{"c":{█},"b":1}', '{"c":{"stage":"$stage"},"b":1}'],
    ['{"c":{"a":1,█"b":2},"d":3}', '{"c":{"a":1,"stage":"$stage","b":2},"d":3}'],
    ['{"c":[█],"b":1}', '{"c":["$stage"],"b":1}'],
    ['<r><c><a>x</a>█</c><b>y</b></r>', '<r><c><a>x</a><stage>$stage</stage></c><b>y</b></r>'],
    ['<r>█</r>', '<r><stage>$stage</stage></r>'],
    ['<r>\n█\n</r>', '<r><stage>$stage</stage>\n\n</r>'],
    ['<r><a>x</a><c/>█</r>', '<r><a>x</a><c/><stage>$stage</stage></r>'],
  ])('%s', (text, expected) => {
    const { fields, at } = marked(text);
    expect(outcome(fields, placeAtCaret(fields, at), created('$stage'))[0]).toBe(expected);
  });

  it.each([
    ['{"a":"x",█}', '{"a":"x","stage":"$stage"}'],
    ['{"a":"x",█"b":1}', '{"a":"x","stage":"$stage","b":1}'],
    ['{"a":█}', '{"a":"$stage"}'],
    ['{"a":"x█"}', '{"a":"x$stage"}'],
    ['$requestId █', '$requestId $stage'],
    ['a=$requestId stage=█', 'a=$requestId stage=$stage'],
    ['<r>█<a>x</a></r>', '<r><stage>$stage</stage><a>x</a></r>'],
    ['<r a=█/>', '<r a=$stage/>'],
    ['{"c":{█},"b":1}', '{"c":{"stage":"$stage"},"b":1}'],
    ['{"a":5█}', '{"a":"5$stage"}'],
    ['<r><█a>x</a></r>', '<r><$stagea>x</a></r>'],
  ])('typed: %s', (text, expected) => {
    const { fields, at } = marked(text);
    expect(short(applyEdits(fields.template.source, completeAt(fields, at, 'stage')))).toBe(expected);
  });
});

describe('what has landed', () => {
  it.each([
    ['{"a":"x"█,"b":1}', '"stage":"$stage"', 'stage'],
    ['$requestId█ $status', '$stage', '$stage'],
    ['<r><a>x</a>█</r>', '<stage>$stage</stage>', 'stage'],
    ['█', '"stage":"$stage"', 'stage'],
  ])('%s', (text, range, select) => {
    const place = marked(text);
    const gap = gapAt(place) ?? { kind: 'character', at: 0 };
    const { edits } = placeDrop(place.fields, gap, created('$stage'));
    const landing = landingOf(place.fields, gap, created('$stage'), edits);
    const cut = ({ from, to }: { from: number; to: number }) => short(landing.source.slice(from, to));
    expect([cut(landing.range), cut(landing.select), landing.added]).toEqual([range, select, 1]);
  });

  it.each([
    ['{"a":█5}', '$stage'],
    ['$requestId,█$status', '$stage'],
    ['<r><a>█</a></r>', '$stage'],
    ['{"a":"x █y"}', '$stage'],
  ])('at a character: %s', (text, range) => {
    const { fields, at } = marked(text);
    const place: Place = { kind: 'character', at };
    const { edits } = placeDrop(fields, place, created('$stage'));
    const landing = landingOf(fields, place, created('$stage'), edits);
    expect(short(landing.source.slice(landing.range.from, landing.range.to))).toBe(range);
    expect(landing.added).toBe(0);
  });

  it('is the attribute that has moved', () => {
    const fields = read(full('<r a="$status" b="$stage" c="1"><d>x</d></r>'));
    for (const [id, index] of [
      ['0.0', 3],
      ['0.2', 0],
    ] as const) {
      const place: Place = { kind: 'gap', position: { parent: '0', index } };
      const payload: Payload = { kind: 'row', id };
      const landing = landingOf(fields, place, payload, placeDrop(fields, place, payload).edits);
      const row = fields.rows.find((each) => each.id === id);
      expect(landing.source.slice(landing.select.from, landing.select.to)).toBe(row?.key);
    }
  });

  it('is found again after every move', () => {
    const source = full('{"a":"$requestId","c":{"b":"$status","d":{"e":1}},"t":["$stage",2]}');
    const fields = read(source);
    for (const row of fields.rows) {
      for (const { position } of gapsOf(fields)) {
        const [place, payload] = [
          { kind: 'gap', position },
          { kind: 'row', id: row.id },
        ] as const;
        const { edits } = placeDrop(fields, place, payload);
        if (edits.length === 0) continue;
        const landing = landingOf(fields, place, payload, edits);
        const text = landing.source.slice(landing.range.from, landing.range.to);
        expect(text).toContain(source.slice(row.outer.from, row.outer.to));
        expect(childrenOf(read(landing.source), undefined).length).toBeGreaterThan(0);
      }
    }
  });
});

describe('a paste', () => {
  it.each([
    ['{"a":"x"█}', '"stage":"$stage"', '{"a":"x","stage":"$stage"}'],
    ['{"a":"x",█"b":1}', '"stage": "$stage",', '{"a":"x","stage": "$stage","b":1}'],
    ['{"a":"x",█"b":1}', ', "stage":"$stage", "api":$apiId', '{"a":"x","stage":"$stage","api":$apiId,"b":1}'],
    ['{█}', '"c":{"d":[1,2]}', '{"c":{"d":[1,2]}}'],
    ['{"a":"x"█}', '$stage', '{"a":"x","stage":"$stage"}'],
    ['a=$requestId█ b=$status', 'stage=$stage', 'a=$requestId stage=$stage b=$status'],
    ['$requestId█,$status', '$stage', '$requestId,$stage,$status'],
    ['$requestId,█$status', '$stage,$apiId', '$requestId,$stage,$apiId,$status'],
    ['{"c":{"a":"x"█},"b":2}', '"stage":"$stage"', '{"c":{"a":"x","stage":"$stage"},"b":2}'],
    ['{"c":{█},"b":2}', '"stage":"$stage"', '{"c":{"stage":"$stage"},"b":2}'],
    ['{"a":"x"█}', '"c":{"d":1,"e":{"f":2}}, "g":3', '{"a":"x","c":{"d":1,"e":{"f":2}},"g":3}'],
    ['{"a":"x"█}', '  $stage\n', '{"a":"x","stage":"$stage"}'],
    ['{"a":"x"█}', ' ,"b":1, ', '{"a":"x","b":1}'],
    [
      'a=$requestId█, b=$status',
      'stage=$stage, api=$apiId',
      'a=$requestId, stage=$stage, api=$apiId, b=$status',
    ],
    ['{"a":$requestId█}', '$stage', '{"a":$requestId,"stage":"$stage"}'],
    // Other text is pasted as it is.
    ['{"a":"x"█}', ',', undefined],
    ['{"a":"x"█}', '', undefined],
    ['{"a":"x"█}', '"b":', undefined],
    ['{"c█":{"a":"x"}}', '"b":1', undefined],
    ['{"c":█{"a":"x"}}', '"b":1', undefined],
    ['█{"a":"x"}', '"b":1', undefined],
    ['{"a":"x"}█', '"b":1', undefined],
    ['$requestId█,$status', 'stage=$stage', undefined],
    ['<r><a>x</a>█</r>', '<b>$stage</b>', undefined],
    ['{"a":"$requestId"█}', '$stage$apiId', undefined],
    ['{"a":█}', '$stage', undefined],
    ['{"a":5█}', '$stage', undefined],
    ['{"█a":5}', '$stage', undefined],
    ['{"a":5}█', '$stage', undefined],
    ['{"a":"x█"}', '"stage":"$stage"', undefined],
    ['{"a":"x"█}', 'some words', undefined],
    ['{"a":"x"█}', '{"b":1}', undefined],
    ['a=$requestId█', 'ms', undefined],
    ['took $requestId█', 'stage=$stage', undefined],
    ['█', '"stage":"$stage"', undefined],
  ])('%s: %s', (text, pasted, expected) => {
    const { fields, at } = marked(text);
    const edits = pasteAt(fields, at, full(pasted));
    expect(edits.length > 0 ? short(applyEdits(fields.template.source, edits)) : undefined).toBe(expected);
  });
});

describe('attributes', () => {
  it('are said to move among themselves', () => {
    const fields = read(full('<r a="$status" b="$stage" c="1"><d>x</d></r>'));
    const words = (index: number) =>
      outcome(fields, { kind: 'gap', position: { parent: '0', index } }, { kind: 'row', id: '0.0' })[1];
    expect([0, 1, 2, 3].map(words)).toEqual([
      'Stays where it is',
      'Stays where it is',
      'Move field after `b`',
      'Move field after `c`',
    ]);
  });
});
