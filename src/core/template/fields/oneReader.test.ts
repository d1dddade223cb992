import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { createContext } from '../../lint/lint.ts';
import { tableColumns } from '../../scenarios/table/tableColumns.ts';
import { convert, readValues } from '../convert/convert.ts';
import { appendVariable } from '../drop/appendVariable.ts';
import { placeAtCaret } from '../drop/placeAtCaret.ts';
import { placeDrop } from '../drop/placeDrop.ts';
import { variablesIn } from '../drop/targets.ts';
import { applyEdits } from '../edit.ts';
import { parse } from '../parse.ts';
import { isWhole, labelOf, leafAt, type Fields, type Syntax } from './fields.ts';
import { readFields } from './readFields.ts';
import { PARTS } from '../../lint/testing/parts.ts';
import { XML_READER } from '../xmlReader.ts';

/**
 * Templates, what they are and their fields (`key=value`). `$name` stands for `$context.name`; what is in `«»` comes
 * when `stage` is added at the end, and what is in `‹›` goes.
 */
const TABLE: readonly (readonly [string, Syntax, readonly string[]])[] = [
  ['$requestId;$status«;$stage»', 'delimited', ['$requestId', '$status']],
  ['a: $requestId b: $status« stage: $stage»', 'pairs', ['a=$requestId', 'b=$status']],
  ['id=$requestId status=$status« stage=$stage»', 'pairs', ['id=$requestId', 'status=$status']],
  [
    '$identity.sourceIp - - [$requestTime] "$eventType $routeKey $connectionId" $status $requestId« $stage»',
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
  ],
  ['{"id":"$requestId",«"stage":"$stage"»}', 'json', ['id=$requestId']],
  ['a=$requestId|b=$status«|stage=$stage»', 'pairs', ['a=$requestId', 'b=$status']],
  ['a=$requestId;b=$status«;stage=$stage»', 'pairs', ['a=$requestId', 'b=$status']],
  ['a=$requestId,b=$status«,stage=$stage»', 'pairs', ['a=$requestId', 'b=$status']],
  ['a=$requestId, b=$status«, stage=$stage»', 'pairs', ['a=$requestId', 'b=$status']],
  ['a=$requestId\tb=$status«\tstage=$stage»', 'pairs', ['a=$requestId', 'b=$status']],
  ['a:$requestId|b:$status«|stage:$stage»', 'pairs', ['a=$requestId', 'b=$status']],
  ['a: $requestId; b: $status«; stage: $stage»', 'pairs', ['a=$requestId', 'b=$status']],
  ['a = $requestId b = $status« stage = $stage»', 'pairs', ['a=$requestId', 'b=$status']],
  ['"a":"$requestId","b":"$status"«,"stage":"$stage"»', 'pairs', ['a=$requestId', 'b=$status']],
  ['a="$requestId" b="$error.message"« stage="$stage"»', 'pairs', ['a=$requestId', 'b=$error.message']],
  ['a= b=$status c=$requestId« stage=$stage»', 'pairs', ['a=', 'b=$status', 'c=$requestId']],
  ['$requestId« $stage»', 'delimited', ['$requestId']],
  ['$requestId,$status«,$stage»', 'delimited', ['$requestId', '$status']],
  ['$requestId, $status«, $stage»', 'delimited', ['$requestId', '$status']],
  ['$requestId\t$status«\t$stage»', 'delimited', ['$requestId', '$status']],
  ['$requestId | $status« | $stage»', 'delimited', ['$requestId', '$status']],
  ['$requestId|$status«|$stage»', 'delimited', ['$requestId', '$status']],
  ['"$requestId","$identity.userAgent"«,"$stage"»', 'delimited', ['$requestId', '$identity.userAgent']],
  ['$requestId,"a ""b"" $status",-«,$stage»', 'delimited', ['$requestId', 'a "b" $status', '-']],
  ['[ $requestTime ] $requestId $status« $stage»', 'delimited', ['$requestTime', '$requestId', '$status']],
  ['$requestId "say \\"hi\\" $status" -« $stage»', 'delimited', ['$requestId', 'say "hi" $status', '-']],
  ['ws $requestId $status« $stage»', 'delimited', ['ws', '$requestId', '$status']],
  ['request $requestId gave $status at $stage« $stage»', 'text', []],
  ['no variables here« $stage»', 'text', []],
  ['$requestId$status« $stage»', 'text', []],
  ['$stage/$routeKey $requestId« $stage»', 'delimited', ['$stage/$routeKey', '$requestId']],
  ['"$requestId« $stage»', 'text', []],
  ['$requestId\n$status« $stage»', 'text', []],
  ['«{"stage":"$stage"}»', 'empty', []],
  [
    '{"id":"$requestId","who":{"ip":"$identity.sourceIp","user":"$identity.user"},"n":$status«,"stage":"$stage"»}',
    'json',
    ['id=$requestId', 'who.ip=$identity.sourceIp', 'who.user=$identity.user', 'n=$status'],
  ],
  [
    '{"tags":["$stage",{"a":"$apiId"}],"e":{},"f":[]«,"stage":"$stage"»}',
    'json',
    ['$stage', 'tags.1.a=$apiId', 'e=', 'f='],
  ],
  ['["$requestId",{"a":"$status"}«,"$stage"»]', 'json', ['$requestId', '1.a=$status']],
  [
    '{ "id": "$requestId", "ms": $integrationLatency«, "stage": "$stage"» }',
    'json',
    ['id=$requestId', 'ms=$integrationLatency'],
  ],
  ['{"id":"$requestId","ms":"$integrationLatency}', 'json', ['id=$requestId', 'ms=$integrationLatency}']],
  ['{"id":"$requestId" "ms":$status«,"stage":"$stage"»}', 'json', ['id=$requestId', 'ms=$status']],
  ['{"id":"$requestId","x":,"y":"$stage"«,"stage":"$stage"»}', 'json', ['id=$requestId', 'x=', 'y=$stage']],
  ['{"id":"$requestId"«,"stage":"$stage"»', 'json', ['id=$requestId']],
  ['{«"stage":"$stage"»', 'json', []],
  ['{"a":"$requestId $status ms"«,"stage":"$stage"»}', 'json', ['a=$requestId $status ms']],
  ['{"$stage":"$requestId"«,"stage":"$stage"»}', 'json', ['$context.stage=$requestId']],
  [
    '<r id="$requestId"><ip>$identity.sourceIp</ip>«<stage>$stage</stage>»</r>',
    'xml',
    ['id=$requestId', 'ip=$identity.sourceIp'],
  ],
  [
    '<r><who><ip v="4">$identity.sourceIp</ip></who><e/>«<stage>$stage</stage>»</r>',
    'xml',
    ['who.ip=$identity.sourceIp', 'who.ip.v=4', 'e='],
  ],
  ['<log>$requestId</log>', 'xml', ['=$requestId']],
  [
    '<log><a>$requestId</a> text <b>$status</b>« <stage>$stage</stage>»</log>',
    'xml',
    ['a=$requestId', 'text', 'b=$status'],
  ],
  [
    '<log><a>$requestId</b><c>$status</c>«<stage>$stage</stage>»</log>',
    'xml',
    ['$requestId</b>', 'a.c=$status'],
  ],
  ['<log><a>$requestId', 'xml', ['a=$requestId']],
  [
    '<?xml version="1.0"?><!-- x --><r><a><![CDATA[$requestId]]></a>«<stage>$stage</stage>»</r>',
    'xml',
    ['a=$requestId'],
  ],
  ['<r‹/>›«><stage>$stage</stage></r>»', 'xml', ['=']],
  ['<r>$requestId<!-- a --> and <!-- b -->$status</r>', 'xml', ['=$requestId and $status']],
  [
    '<r><a>$requestId</a><!-- x -->text<!-- y -->«<stage>$stage</stage>»</r>',
    'xml',
    ['a=$requestId', 'text'],
  ],
  ['$requestId,$status,«$stage»', 'delimited', ['$requestId', '$status']],
  ['a=$requestId|b=$status|«stage=$stage»', 'pairs', ['a=$requestId', 'b=$status']],
  ["'$requestId, $stage','$status'«,$stage»", 'delimited', ["'$requestId, $stage'", "'$status'"]],
  ['$requestId {"a": "$stage", "b": 1}« $stage»', 'text', []],
  ['<134>$requestId $status« $stage»', 'delimited', ['<134>$requestId', '$status']],
];

const full = (text: string) => text.replace(/\$([a-zA-Z][\w.]*)/g, '$context.$1');
const short = (text: string) => text.replaceAll('$context.', '$');
const read = (source: string): Fields => readFields(DEFAULT_API.catalog, parse(source), XML_READER);
const show = ({ leaves }: Fields) =>
  leaves.map(({ key, path, text }) => short(key === undefined ? text : `${path}=${text}`));

describe.each(TABLE)('%j', (marked, syntax, expected) => {
  const source = full(marked.replace(/«.*»/, '').replace(/[‹›]/g, ''));
  const added = full(marked.replace(/‹.*›/, '').replace(/[«»]/g, ''));
  const fields = () => read(source);

  it('is read as what it is', () => {
    expect(fields().syntax).toBe(syntax);
    expect(show(fields())).toEqual(expected.map(short));
  });

  it('is the same to the rules', () => {
    const context = createContext(DEFAULT_API, parse(source), [], 'raw', PARTS);
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
    expect(applyEdits(source, appendVariable(fields(), 'stage'))).toBe(added);
    if (syntax === 'text') return;
    expect(applyEdits(source, placeDrop(fields(), last, payload).edits)).toBe(added);
    if (added !== source) expect(applyEdits(source, inText ?? [])).toBe(added);
  });
});
