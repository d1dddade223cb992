import { beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../lint/lint.ts';
import { tableColumns } from '../../scenarios/table/tableColumns.ts';
import { convert, readValues } from '../convert/convert.ts';
import { appendVariable } from '../drop/appendVariable.ts';
import { placeAtCaret } from '../drop/placeAtCaret.ts';
import { placeDrop } from '../drop/placeDrop.ts';
import { variablesIn } from '../drop/targets.ts';
import { applyEdits } from '../edit.ts';
import { parse } from '../parse.ts';
import { loadXmlReader } from '../xmlReader.ts';
import { isWhole, labelOf, leafAt, type Fields, type Syntax } from './fields.ts';
import { readFields } from './readFields.ts';

/** `$name` stands for `$context.name`. Then the fields, `key=value`, and the template once `stage` is added at its end. */
const TABLE: readonly (readonly [string, Syntax, readonly string[], string])[] = [
  ['$requestId;$status', 'delimited', ['$requestId', '$status'], '$requestId;$status;$stage'],
  [
    'a: $requestId b: $status',
    'pairs',
    ['a=$requestId', 'b=$status'],
    'a: $requestId b: $status stage: $stage',
  ],
  [
    'id=$requestId status=$status',
    'pairs',
    ['id=$requestId', 'status=$status'],
    'id=$requestId status=$status stage=$stage',
  ],
  [
    '$identity.sourceIp - - [$requestTime] "$eventType $routeKey $connectionId" $status $requestId',
    'delimited',
    [
      '$identity.sourceIp',
      '-',
      '-',
      '$requestTime',
      '$eventType $routeKey $connectionId',
      '$status',
      '$requestId',
    ],
    '$identity.sourceIp - - [$requestTime] "$eventType $routeKey $connectionId" $status $requestId $stage',
  ],
  ['{"id":"$requestId",}', 'json', ['id=$requestId'], '{"id":"$requestId","stage":"$stage"}'],
  ['a=$requestId|b=$status', 'pairs', ['a=$requestId', 'b=$status'], 'a=$requestId|b=$status|stage=$stage'],
  ['a=$requestId;b=$status', 'pairs', ['a=$requestId', 'b=$status'], 'a=$requestId;b=$status;stage=$stage'],
  ['a=$requestId,b=$status', 'pairs', ['a=$requestId', 'b=$status'], 'a=$requestId,b=$status,stage=$stage'],
  [
    'a=$requestId, b=$status',
    'pairs',
    ['a=$requestId', 'b=$status'],
    'a=$requestId, b=$status, stage=$stage',
  ],
  [
    'a=$requestId\tb=$status',
    'pairs',
    ['a=$requestId', 'b=$status'],
    'a=$requestId\tb=$status\tstage=$stage',
  ],
  ['a:$requestId|b:$status', 'pairs', ['a=$requestId', 'b=$status'], 'a:$requestId|b:$status|stage:$stage'],
  [
    'a: $requestId; b: $status',
    'pairs',
    ['a=$requestId', 'b=$status'],
    'a: $requestId; b: $status; stage: $stage',
  ],
  [
    'a = $requestId b = $status',
    'pairs',
    ['a=$requestId', 'b=$status'],
    'a = $requestId b = $status stage = $stage',
  ],
  [
    '"a":"$requestId","b":"$status"',
    'pairs',
    ['a=$requestId', 'b=$status'],
    '"a":"$requestId","b":"$status","stage":"$stage"',
  ],
  [
    'a="$requestId" b="$error.message"',
    'pairs',
    ['a=$requestId', 'b=$error.message'],
    'a="$requestId" b="$error.message" stage="$stage"',
  ],
  [
    'a= b=$status c=$requestId',
    'pairs',
    ['a=', 'b=$status', 'c=$requestId'],
    'a= b=$status c=$requestId stage=$stage',
  ],
  ['$requestId', 'delimited', ['$requestId'], '$requestId $stage'],
  ['$requestId,$status', 'delimited', ['$requestId', '$status'], '$requestId,$status,$stage'],
  ['$requestId, $status', 'delimited', ['$requestId', '$status'], '$requestId, $status, $stage'],
  ['$requestId\t$status', 'delimited', ['$requestId', '$status'], '$requestId\t$status\t$stage'],
  ['$requestId | $status', 'delimited', ['$requestId', '$status'], '$requestId | $status | $stage'],
  ['$requestId|$status', 'delimited', ['$requestId', '$status'], '$requestId|$status|$stage'],
  [
    '"$requestId","$identity.userAgent"',
    'delimited',
    ['$requestId', '$identity.userAgent'],
    '"$requestId","$identity.userAgent","$stage"',
  ],
  [
    '$requestId,"a ""b"" $status",-',
    'delimited',
    ['$requestId', 'a "b" $status', '-'],
    '$requestId,"a ""b"" $status",-,$stage',
  ],
  [
    '[ $requestTime ] $requestId $status',
    'delimited',
    ['$requestTime', '$requestId', '$status'],
    '[ $requestTime ] $requestId $status $stage',
  ],
  [
    '$requestId "say \\"hi\\" $status" -',
    'delimited',
    ['$requestId', 'say "hi" $status', '-'],
    '$requestId "say \\"hi\\" $status" - $stage',
  ],
  ['ws $requestId $status', 'delimited', ['ws', '$requestId', '$status'], 'ws $requestId $status $stage'],
  [
    'request $requestId gave $status at $stage',
    'text',
    [],
    'request $requestId gave $status at $stage $stage',
  ],
  ['no variables here', 'text', [], 'no variables here $stage'],
  ['$requestId$status', 'text', [], '$requestId$status $stage'],
  [
    '$stage/$routeKey $requestId',
    'delimited',
    ['$stage/$routeKey', '$requestId'],
    '$stage/$routeKey $requestId $stage',
  ],
  ['"$requestId', 'text', [], '"$requestId $stage'],
  ['$requestId\n$status', 'text', [], '$requestId\n$status $stage'],
  ['', 'empty', [], '{"stage":"$stage"}'],
  [
    '{"id":"$requestId","who":{"ip":"$identity.sourceIp","user":"$identity.user"},"n":$status}',
    'json',
    ['id=$requestId', 'who.ip=$identity.sourceIp', 'who.user=$identity.user', 'n=$status'],
    '{"id":"$requestId","who":{"ip":"$identity.sourceIp","user":"$identity.user"},"n":$status,"stage":"$stage"}',
  ],
  [
    '{"tags":["$stage",{"a":"$apiId"}],"e":{},"f":[]}',
    'json',
    ['$stage', 'tags.1.a=$apiId', 'e=', 'f='],
    '{"tags":["$stage",{"a":"$apiId"}],"e":{},"f":[],"stage":"$stage"}',
  ],
  [
    '["$requestId",{"a":"$status"}]',
    'json',
    ['$requestId', '1.a=$status'],
    '["$requestId",{"a":"$status"},"$stage"]',
  ],
  [
    '{ "id": "$requestId", "ms": $integrationLatency }',
    'json',
    ['id=$requestId', 'ms=$integrationLatency'],
    '{ "id": "$requestId", "ms": $integrationLatency, "stage": "$stage" }',
  ],
  [
    '{"id":"$requestId","ms":"$integrationLatency}',
    'json',
    ['id=$requestId', 'ms=$integrationLatency}'],
    '{"id":"$requestId","ms":"$integrationLatency}',
  ],
  [
    '{"id":"$requestId" "ms":$status}',
    'json',
    ['id=$requestId', 'ms=$status'],
    '{"id":"$requestId" "ms":$status,"stage":"$stage"}',
  ],
  [
    '{"id":"$requestId","x":,"y":"$stage"}',
    'json',
    ['id=$requestId', 'x=', 'y=$stage'],
    '{"id":"$requestId","x":,"y":"$stage","stage":"$stage"}',
  ],
  ['{"id":"$requestId"', 'json', ['id=$requestId'], '{"id":"$requestId","stage":"$stage"'],
  ['{', 'json', [], '{"stage":"$stage"'],
  [
    '{"a":"$requestId $status ms"}',
    'json',
    ['a=$requestId $status ms'],
    '{"a":"$requestId $status ms","stage":"$stage"}',
  ],
  [
    '{"$stage":"$requestId"}',
    'json',
    ['$context.stage=$requestId'],
    '{"$stage":"$requestId","stage":"$stage"}',
  ],
  [
    '<r id="$requestId"><ip>$identity.sourceIp</ip></r>',
    'xml',
    ['id=$requestId', 'ip=$identity.sourceIp'],
    '<r id="$requestId"><ip>$identity.sourceIp</ip><stage>$stage</stage></r>',
  ],
  [
    '<r><who><ip v="4">$identity.sourceIp</ip></who><e/></r>',
    'xml',
    ['who.ip=$identity.sourceIp', 'who.ip.v=4', 'e='],
    '<r><who><ip v="4">$identity.sourceIp</ip></who><e/><stage>$stage</stage></r>',
  ],
  ['<log>$requestId</log>', 'xml', ['=$requestId'], '<log>$requestId</log>'],
  [
    '<log><a>$requestId</a> text <b>$status</b></log>',
    'xml',
    ['a=$requestId', 'text', 'b=$status'],
    '<log><a>$requestId</a> text <b>$status</b> <stage>$stage</stage></log>',
  ],
  [
    '<log><a>$requestId</b><c>$status</c></log>',
    'xml',
    ['$requestId</b>', 'a.c=$status'],
    '<log><a>$requestId</b><c>$status</c><stage>$stage</stage></log>',
  ],
  ['<log><a>$requestId', 'xml', ['a=$requestId'], '<log><a>$requestId'],
  [
    '<?xml version="1.0"?><!-- x --><r><a><![CDATA[$requestId]]></a></r>',
    'xml',
    ['a=$requestId'],
    '<?xml version="1.0"?><!-- x --><r><a><![CDATA[$requestId]]></a><stage>$stage</stage></r>',
  ],
  ['<r/>', 'xml', ['='], '<r><stage>$stage</stage></r>'],
  [
    '<r>$requestId<!-- a --> and <!-- b -->$status</r>',
    'xml',
    ['=$requestId and $status'],
    '<r>$requestId<!-- a --> and <!-- b -->$status</r>',
  ],
  [
    '<r><a>$requestId</a><!-- x -->text<!-- y --></r>',
    'xml',
    ['a=$requestId', 'text'],
    '<r><a>$requestId</a><!-- x -->text<!-- y --><stage>$stage</stage></r>',
  ],
  ['$requestId,$status,', 'delimited', ['$requestId', '$status'], '$requestId,$status,$stage'],
  ['a=$requestId|b=$status|', 'pairs', ['a=$requestId', 'b=$status'], 'a=$requestId|b=$status|stage=$stage'],
  [
    "'$requestId, $stage','$status'",
    'delimited',
    ["'$requestId, $stage'", "'$status'"],
    "'$requestId, $stage','$status',$stage",
  ],
  ['$requestId {"a": "$stage", "b": 1}', 'text', [], '$requestId {"a": "$stage", "b": 1} $stage'],
  ['<134>$requestId $status', 'delimited', ['<134>$requestId', '$status'], '<134>$requestId $status $stage'],
];

beforeAll(loadXmlReader);

const full = (text: string) => text.replace(/\$([a-zA-Z][\w.]*)/g, '$context.$1');
const short = (text: string) => text.replaceAll('$context.', '$');
const read = (source: string): Fields => readFields(parse(source));
const show = ({ leaves }: Fields) =>
  leaves.map(({ key, path, text }) => short(key === undefined ? text : `${path}=${text}`));

describe.each(TABLE)('%j', (text, syntax, expected, added) => {
  const source = full(text);
  const fields = () => read(source);

  it('is read as what it is', () => {
    expect(fields().syntax).toBe(syntax);
    expect(show(fields())).toEqual(expected.map(short));
  });

  it('is the same to the rules', () => {
    const context = createContext(parse(source), []);
    expect(show(context.fields)).toEqual(expected.map(short));
    if (syntax === 'text') return;
    for (const token of variablesIn(context.fields)) {
      expect(leafAt(context.fields, token.from)?.variables).toContainEqual(token);
    }
  });

  it('is the same to the table of log lines', () => {
    const columns = tableColumns(fields());
    if (expected.length === 0) {
      expect(columns.map(({ key }) => key)).toEqual(variablesIn(fields()).map(({ name }) => name));
      return;
    }
    expect(columns.map(({ key }) => key)).toEqual(fields().leaves.map(labelOf));
    expect(columns.map(({ from, to }) => [from, to])).toEqual(
      fields().leaves.map(({ value }) => [value.from, value.to]),
    );
  });

  it('is the same to the conversion, where all of it can be read', () => {
    const values = readValues(fields()).map(({ value }) => value);
    const isConvertible = isWhole(fields()) && fields().rows.every(({ kind }) => kind !== 'text');
    // The request of CLF is one field, of which the conversion makes several.
    expect(values.join(' ')).toBe(
      isConvertible
        ? fields()
            .leaves.map((row) =>
              row.content === 'children' ? source.slice(row.outer.from, row.outer.to) : row.text,
            )
            .join(' ')
        : '',
    );
    expect(convert(fields()).length).toBe(values.length > 0 ? 4 : 0);
  });

  it('takes a field at its end in both views alike', () => {
    const end = placeAtCaret(fields(), source.length);
    const payload = { kind: 'new', fields: [{ text: full('$stage') }] } as const;
    const inText = end && placeDrop(fields(), end, payload).edits;
    const last = { kind: 'gap', position: { parent: undefined, index: Infinity } } as const;
    expect(applyEdits(source, appendVariable(fields(), 'stage'))).toBe(full(added));
    if (syntax === 'text') return;
    expect(applyEdits(source, placeDrop(fields(), last, payload).edits)).toBe(full(added));
    if (added !== text) expect(applyEdits(source, inText ?? [])).toBe(full(added));
  });
});
