import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { PRESETS } from '../presets/presets.ts';
import { convert } from './convert/convert.ts';
import { readFields } from './fields/readFields.ts';
import { parse } from './parse.ts';
import { findSurrounding, type SurroundingKind } from './surroundings.ts';
import { XML_READER } from './xmlReader.ts';

const kindOf = (source: string): SurroundingKind | undefined =>
  findSurrounding(readFields(DEFAULT_API.catalog, parse(source), XML_READER))?.kind;

const FIXTURES = new URL('../export/fixtures/', import.meta.url);

/** What people export is what others paste: everything but the bare format, and a few lines that hold none. */
const exported = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\/(?:full|format|stage)-\w+\.\w+$/.test(path) && !path.startsWith('formatString/'));

describe('a format alone', () => {
  it.each(PRESETS)('is not taken for what stands around one: $id', ({ source }) => {
    const conversions = convert(readFields(DEFAULT_API.catalog, parse(source), XML_READER));
    for (const format of [source, ...conversions.map((conversion) => conversion.source)]) {
      expect(kindOf(format), format).toBeUndefined();
    }
  });

  it.each([
    'aws websocket $context.requestId',
    'terraform apply $context.requestId',
    'format="{$context.requestId}" class=$context.stage',
    '> $context.requestId',
    'Error: $context.error.message ($context.requestId)',
    'from $context.identity.sourceIp import $context.requestId',
    '{"access_log_settings":"$context.stage","format":"$context.requestId"}',
    'The request $context.requestId of $context.identity.sourceIp ended with status $context.status on $context.routeKey',
    '$context.requestId,"""$context.stage"""',
    'request id status route key',
  ])('has no sign that is sure enough: %s', (format) => {
    expect(kindOf(format)).toBeUndefined();
  });
});

describe('what stands around a format', () => {
  it('is found in all that is exported', () => {
    expect(exported.length).toBeGreaterThan(100);
    for (const path of exported) {
      expect(kindOf(readFileSync(new URL(path, FIXTURES), 'utf8')), path).toBeDefined();
    }
  });

  it.each<[SurroundingKind, string]>([
    ['command', '$ aws apigatewayv2 get-stages --api-id a1'],
    ['command', 'sls deploy --stage dev'],
    ['code', 'String FORMAT = "{\\"id\\":\\"$context.requestId\\"}";'],
    ['code', 'val accessLogFormat = """{"id":"$context.requestId"}"""'],
    ['code', "import * as cdk from 'aws-cdk-lib';"],
    ['configuration', 'access_log_settings {\n  format = jsonencode({ id = "$context.requestId" })\n}'],
    ['configuration', "provider:\n  logs:\n    websocket:\n      format: '$context.requestId'"],
    ['document', '| Variable | Meaning |\n|---|---|\n| `$context.requestId` | an ID |'],
    ['error', 'The role IamRoleWebsocketsLogs already exists in stack'],
    ['error', 'ResourceAlreadyExistsException: The specified log group already exists'],
    ['prose', '웹소켓 API에 연결된 사용자를 로그에 남기고 싶은데 형식을 어떻게 써야 하나요?'],
  ])('is told by its kind: %s in %s', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    ['x\n  aws apigatewayv2 get-stages', 'aws apigatewayv2 g'],
    ['# The log\nis written for $context.requestId', '# The log'],
    ['one $context.requestId\n\n| a | b |\n|---|---|\n', '|---|---|'],
    ['  We log every request of the page here', '  W'],
  ])('is marked where its sign stands: %j', (source, sign) => {
    const found = findSurrounding(readFields(DEFAULT_API.catalog, parse(source), XML_READER));
    expect(found && source.slice(found.from, found.to)).toBe(sign);
  });

  it.each([
    [
      'We log the request $context.requestId of every caller. It goes to the group.\n\nThere it is read again.',
      'prose',
    ],
    [
      'We log the request $context.requestId of every caller. It goes to the group and is read there.',
      undefined,
    ],
    [
      'We log the request $context.requestId in part a. It goes to the group. There it is read again',
      undefined,
    ],
    ['We log The Request $context.requestId Of Every Caller Into The Group Of The Day', undefined],
  ])('is prose around a variable only where sentences follow each other: %s', (source, kind) => {
    expect(kindOf(source)).toBe(kind);
  });

  it('is looked for in a moment, whatever the text', () => {
    const started = performance.now();
    for (const piece of ['a', ' ', '\n', 'a ', '{ ', '<%', 'import ', 'a.B', '| ', '# a', 'A', '"""', '$ ']) {
      kindOf(piece.repeat(65_000 / piece.length));
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
