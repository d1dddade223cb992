import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { createContext, lint } from '../lint/lint.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { parse } from '../template/parse.ts';
import type { Preset } from './preset.ts';
import { PRESETS } from './presets.ts';
import { PARTS } from '../lint/testing/parts.ts';

const ALL: readonly Preset[] = PRESETS;

function source(id: string): string | undefined {
  return ALL.find((preset) => preset.id === id)?.source;
}

function variables(text: string | undefined): readonly string[] {
  return parse(text ?? '').tokens.flatMap((token) => (token.kind === 'variable' ? [token.name] : []));
}

describe('PRESETS', () => {
  it('registers every preset file of the folder, under its file name', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => file.slice(0, -'.ts'.length))
      .filter((name) => !['preset', 'presets'].includes(name));
    expect(ALL.map((preset) => preset.id).toSorted()).toEqual(files.toSorted());
  });

  it.each(ALL)('$id is one line with the id that AWS requires', (preset) => {
    expect(preset.source).not.toMatch(/[\r\n\\]/);
    expect(preset.source).toBe(preset.source.trim());
    expect(variables(preset.source)).toContain('requestId');
    for (const name of variables(preset.source)) expect(DEFAULT_API.catalog.find(name)?.name).toBe(name);
    expect(preset.label.ko).not.toBe('');
    expect(preset.description.ko).toMatch(/[가-힣].*다\.$/);
    expect(preset.description.en).toMatch(/^[A-Z].*\.$/);
  });

  it.each(ALL)('$id has no problem on any scenario', async (preset) => {
    const findings = lint(createContext(DEFAULT_API, parse(preset.source), SCENARIOS, 'raw', PARTS));
    // Worth knowing is allowed: that an address is personal data is no fault of a preset that says so.
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([]);
  });

  it('are all different, and each names its variables once', () => {
    expect(new Set(ALL.map((preset) => preset.source)).size).toBe(ALL.length);
    for (const preset of ALL) {
      const names = variables(preset.source);
      expect(new Set(names).size, preset.id).toBe(names.length);
    }
  });
});

describe('elasticJson', () => {
  it('has the keys that Elastic reads', () => {
    expect(Object.keys(JSON.parse(source('elasticJson') ?? ''))).toEqual(
      expect.arrayContaining([
        'requestId',
        'ip',
        'caller',
        'user',
        'requestTime',
        'eventType',
        'routeKey',
        'status',
        'connectionId',
        'apiId',
        'stage',
        'domainName',
      ]),
    );
  });
});

describe('the presets of the AWS console', () => {
  it('are exactly its fields in its order', () => {
    expect(source('consoleClf')).toBe(
      '$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] "$context.eventType $context.routeKey $context.connectionId" $context.status $context.requestId',
    );
    expect(source('consoleJson')).toBe(
      '{"requestId":"$context.requestId","ip":"$context.identity.sourceIp","caller":"$context.identity.caller","user":"$context.identity.user","requestTime":"$context.requestTime","eventType":"$context.eventType","routeKey":"$context.routeKey","status":"$context.status","connectionId":"$context.connectionId"}',
    );
    expect(source('consoleXml')).toBe(
      '<request id="$context.requestId"> <ip>$context.identity.sourceIp</ip> <caller>$context.identity.caller</caller> <user>$context.identity.user</user> <requestTime>$context.requestTime</requestTime> <eventType>$context.eventType</eventType> <routeKey>$context.routeKey</routeKey> <status>$context.status</status> <connectionId>$context.connectionId</connectionId> </request>',
    );
    expect(source('consoleCsv')).toBe(
      '$context.identity.sourceIp,$context.identity.caller,$context.identity.user,$context.requestTime,$context.eventType,$context.routeKey,$context.connectionId,$context.status,$context.requestId',
    );
  });

  it('hold the same variables', () => {
    const json = variables(source('consoleJson')).toSorted();
    for (const id of ['consoleClf', 'consoleXml', 'consoleCsv']) {
      expect(variables(source(id)).toSorted()).toEqual(json);
    }
  });
});

describe('recommendedJson', () => {
  const text = source('recommendedJson') ?? '';
  const fields = Object.entries<unknown>(JSON.parse(text));

  it('is flat JSON with one quoted variable per field, under a key without dots', () => {
    expect(fields.length).toBeGreaterThanOrEqual(10);
    expect(fields.length).toBeLessThanOrEqual(14);
    for (const [key, value] of fields) {
      expect(key).toMatch(/^[a-z][A-Za-z]*$/);
      expect(value).toMatch(/^\$context\.[A-Za-z.]+$/);
    }
    expect(variables(text)).toHaveLength(fields.length);
    expect(new Set(variables(text)).size).toBe(fields.length);
  });

  it('tells of errors and latency and names connection and message', () => {
    expect(variables(text)).toEqual(
      expect.arrayContaining([
        'eventType',
        'routeKey',
        'status',
        'connectionId',
        'messageId',
        'integrationLatency',
        'error.message',
        'error.responseType',
        'authorizer.error',
      ]),
    );
  });

  it('holds no personal data but the source address, and nothing that is never filled', () => {
    const personal = variables(text).filter((name) => /^identity\.|principalId/.test(name));
    expect(personal).toEqual(['identity.sourceIp']);
    expect(variables(text).filter((name) => /^(integration|waf)\.|messageString/.test(name))).toEqual([]);
  });
});
