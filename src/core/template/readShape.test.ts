import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from './parse.ts';
import { READABLE_LENGTH, readShape } from './readShape.ts';
import type { Field } from './shape.ts';

const shapeOf = (source: string) => readShape(parse(source));

/** A field as the texts it stands for. */
function show(source: string, { key, from, to, valueFrom, valueTo, quoted, variables }: Field): unknown[] {
  return [
    key,
    source.slice(from, to),
    source.slice(valueFrom, valueTo),
    quoted,
    variables.map(({ name }) => name).join(' '),
  ];
}
const fieldsOf = (source: string) => shapeOf(source).fields.map((field) => show(source, field));

describe('the kind of a template', () => {
  it.each([
    ['json', ' {"a":1}'],
    ['json', '{'],
    ['json', '["$context.status"]'],
    ['json', '[{"a":"$context.status"}]'],
    ['json', '[\n  "unfinished'],
    ['xml', '\n<a>$context.status</a>'],
    ['xml', '<?xml version="1.0"?><a/>'],
    ['delimited', '$context.status $context.stage'],
    ['delimited', '$context.status,$context.stage,$context.apiId'],
    ['delimited', '[$context.requestTime] $context.stage'],
    ['delimited', '["$context.eventType" $context.status] $context.stage'],
    ['text', ''],
    ['text', '$context.status'],
    ['text', '$context.status$context.stage'],
    ['text', 'request $context.requestId gave $context.status at $context.stage'],
    ['text', '<134>$context.status'],
    ['text', '[$context.requestId]'],
  ])('%s: %s', (kind, source) => {
    expect(shapeOf(source).kind).toBe(kind);
  });

  it.each([
    [
      ' ',
      '$context.identity.sourceIp [$context.requestTime] "$context.eventType $context.routeKey" $context.status',
    ],
    [',', '$context.a,$context.b, $context.c'],
    [', ', 'a=$context.a, b=$context.b'],
    ['\t', '$context.a\t$context.b'],
    ['|', 'a=$context.a|b=$context.b|c=$context.c'],
    [' | ', '$context.a | $context.b'],
    [' ', 'a=$context.a b=$context.b'],
  ])('the delimiter %j of %s', (delimiter, source) => {
    expect(shapeOf(source)).toEqual({ kind: 'delimited', fields: [], delimiter });
  });
});

describe('JSON fields', () => {
  it('have a key, their text, their value and their variables', () => {
    expect(
      fieldsOf('{"a" : "$context.status", "b":$context.stage,"c":"x $context.apiId-$context.x y","d":null}'),
    ).toEqual([
      ['a', '"a" : "$context.status"', '$context.status', true, 'status'],
      ['b', '"b":$context.stage', '$context.stage', false, 'stage'],
      ['c', '"c":"x $context.apiId-$context.x y"', 'x $context.apiId-$context.x y', true, 'apiId- x'],
      ['d', '"d":null', 'null', false, ''],
    ]);
  });

  it('have dotted keys where they nest', () => {
    expect(fieldsOf('{"a":{"b":["$context.status",{"c":1}]},"d":{}}').map(([key]) => key)).toEqual([
      'a.b.0',
      'a.b.1.c',
      'd',
    ]);
  });

  it('take short variables and keys that hold one', () => {
    expect(fieldsOf('{"a":$context,"$context.status":"$context"}')).toEqual([
      ['a', '"a":$context', '$context', false, ''],
      ['$context.status', '"$context.status":"$context"', '$context', true, ''],
    ]);
    expect(shapeOf('{"a":$context}').fields[0]?.variables).toHaveLength(1);
  });

  it('survive faults elsewhere', () => {
    expect(fieldsOf('{"a":"$context.status" "b":"$context.stage","c":,"d":"$context.apiId"')).toEqual([
      ['a', '"a":"$context.status"', '$context.status', true, 'status'],
      ['b', '"b":"$context.stage"', '$context.stage', true, 'stage'],
      ['c', '"c":', '', false, ''],
      ['d', '"d":"$context.apiId"', '$context.apiId', true, 'apiId'],
    ]);
    expect(fieldsOf('{"a":"$context.status')).toEqual([
      ['a', '"a":"$context.status', '$context.status', true, 'status'],
    ]);
  });
});

describe('XML fields', () => {
  it('are attributes and elements without child elements', () => {
    const source = `<r id="$context.requestId" n = '$context.a'><s>$context.status</s><t><u k="1">x $context.b</u></t><v/></r>`;
    expect(fieldsOf(source)).toEqual([
      ['id', 'id="$context.requestId"', '$context.requestId', true, 'requestId'],
      ['n', `n = '$context.a'`, '$context.a', true, 'a'],
      ['s', '<s>$context.status</s>', '$context.status', true, 'status'],
      ['u', '<u k="1">x $context.b</u>', 'x $context.b', true, 'b'],
      ['k', 'k="1"', '1', true, ''],
    ]);
  });

  it('survive faults elsewhere', () => {
    expect(fieldsOf('<r a=$context.a b="$context.b"><c>$context.c</c><d>').map(([key]) => key)).toEqual([
      'b',
      'c',
    ]);
  });

  it('end where the text is no XML at all', () => {
    const noXml = '</x>'.repeat(30);
    expect(fieldsOf(`<r><b>$context.b</b>${noXml}<c>$context.c</c></r>`).map(([key]) => key)).toEqual(['b']);
  });
});

describe('any input', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ':',
    ',',
    '<',
    '</',
    '>',
    '/>',
    '=',
    'a',
    '\\',
    '\n',
    '&',
    '-',
  ];
  const hostile = fc
    .array(fc.constantFrom(...pieces, '$context.status', '$context', '\ud800', '<a>', '</a>', '"k":'), {
      maxLength: 40,
    })
    .map((parts) => parts.join(''));

  it('is read, with fields that lie inside it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '{', '<a ', '['),
        fc.oneof(hostile, fc.string({ unit: 'binary' })),
        (start, rest) => {
          const source = start + rest;
          for (const { from, to, valueFrom, valueTo, variables } of shapeOf(source).fields) {
            expect([from, valueFrom, valueTo, to]).toEqual(
              [from, valueFrom, valueTo, to].toSorted((a, b) => a - b),
            );
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(source.length);
            expect(variables.every((v) => valueFrom <= v.from && v.to <= valueTo)).toBe(true);
          }
        },
      ),
      { seed: 13, numRuns: 3000 },
    );
  });

  it.each(['[{"a":', '{"a":[', '<a>', '"', '{', '['])(
    'does not exhaust the stack or the clock: %s',
    (unit) => {
      const readable = unit.repeat(Math.floor(READABLE_LENGTH / unit.length));
      const started = performance.now();
      shapeOf(readable);
      shapeOf(`{"a":"${'$context.status'.repeat(330_000)}"}`);
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );

  it('has no fields where it is longer than anything AWS takes', () => {
    expect(shapeOf(`{"a":"${'x'.repeat(READABLE_LENGTH)}"}`)).toEqual({ kind: 'json', fields: [] });
  });
});
