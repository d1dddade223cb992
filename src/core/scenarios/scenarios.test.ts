import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getScenario, SCENARIOS } from './scenarios.ts';
import type { Scenario } from './scenario.ts';

/** Files of the folder that are not scenarios. */
const OTHERS = ['backendCall', 'connection', 'docs', 'render', 'scenario', 'scenarios'];

const ALL: readonly Scenario[] = SCENARIOS;
const INITIAL_LABELS = [
  'Connect',
  'Rejected by authorizer',
  'Rejected by $connect',
  'Plain HTTP request',
  'Message',
  'Default route',
  'Function threw an error',
  'Function returned 503',
  'Backend message',
  'Undelivered message',
  'Closed by backend',
  'Disconnect',
];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const SHORT_ID = /^[A-Za-z0-9_-]{15}=$/;
const LONG_ID = /^[A-Za-z0-9_-]{18}==$/;

const ofConnection = ALL.filter((s) => s.event !== undefined && s.event !== 'CONNECTION_API');
const calls = ALL.filter((s) => s.event === 'CONNECTION_API');
const main = ALL.filter((s) => s.lane === 'main');

/** The distinct values of a variable; `undefined` among them where it is empty. */
function distinct(scenarios: readonly Scenario[], name: string): Set<string | undefined> {
  return new Set(scenarios.map((scenario) => scenario.values[name]));
}

describe('SCENARIOS', () => {
  it('registers every scenario file of the folder, under its file name', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => file.slice(0, -'.ts'.length))
      .filter((name) => !OTHERS.includes(name));
    expect(ALL.map((scenario) => scenario.id).toSorted()).toEqual(files.toSorted());
    expect(new Set(ALL.map((scenario) => scenario.id)).size).toBe(ALL.length);
  });

  it('shows twelve scenarios at first, in the order of the design', () => {
    expect(ALL.filter((scenario) => scenario.initial).map((scenario) => scenario.label.en)).toEqual(
      INITIAL_LABELS,
    );
    expect(ALL).toHaveLength(19);
  });

  it('finds a scenario by its id', () => {
    expect(getScenario('message').label.en).toBe('Message');
    expect(() => getScenario('constructor')).toThrow(RangeError);
  });

  it('says everything in both languages, once, with a docs page', () => {
    for (const { label, description, docs } of ALL) {
      expect(label.ko).toMatch(/[가-힣]/);
      expect(description.ko).toMatch(/[가-힣].*다\.$/);
      expect(description.en).toMatch(/^[A-Z].*\.$/);
      expect(docs).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/apigateway\/.+\.html$/);
    }
    expect(new Set(ALL.map((scenario) => scenario.label.en)).size).toBe(ALL.length);
    expect(new Set(ALL.map((scenario) => scenario.label.ko)).size).toBe(ALL.length);
  });
});

describe('the values of a scenario', () => {
  it('are never empty texts nor the mark of an empty value', () => {
    for (const scenario of ALL) {
      for (const value of Object.values(scenario.values)) {
        expect(value).not.toBe('');
        expect(value).not.toBe('-');
      }
    }
  });

  it('agree on stage, API and domain', () => {
    for (const name of ['stage', 'apiId', 'domainName']) expect(distinct(ALL, name).size).toBe(1);
    const [first] = ALL;
    expect(first?.values['domainName']).toBe(`${first?.values['apiId']}.execute-api.us-east-1.amazonaws.com`);
  });

  it('name the event type of the scenario', () => {
    for (const scenario of ALL) expect(scenario.values['eventType']).toBe(scenario.event);
  });

  it('never repeat a request id or a message id', () => {
    for (const name of ['requestId', 'extendedRequestId']) expect(distinct(ALL, name).size).toBe(ALL.length);
    const messages = ALL.filter((scenario) => scenario.event === 'MESSAGE');
    expect(distinct(messages, 'messageId').size).toBe(messages.length);
  });

  it('have one id for a request of a connection, and two for a call or a plain request', () => {
    for (const { values } of ofConnection) {
      expect(values['requestId']).toMatch(SHORT_ID);
      expect(values['extendedRequestId']).toBe(values['requestId']);
    }
    for (const { values } of [...calls, getScenario('plainHttpRequest')]) {
      expect(values['requestId']).toMatch(UUID);
      expect(values['extendedRequestId']).toMatch(SHORT_ID);
    }
  });

  it('follow one connection in the main lane and others in the other', () => {
    const ids = distinct(main, 'connectionId');
    expect([...ids]).toEqual(['kQ7w2M9fzQAYLEinTA==']);
    const others = ALL.filter((scenario) => scenario.lane === 'other');
    for (const { id, values } of others) {
      expect(ids.has(values['connectionId'])).toBe(false);
      if (id !== 'plainHttpRequest') expect(values['connectionId']).toMatch(LONG_ID);
    }
    expect(distinct(others, 'connectionId').size).toBe(others.length);
    const onConnection = main.filter((scenario) => scenario.event !== 'CONNECTION_API');
    for (const name of ['connectedAt', 'identity.sourceIp', 'identity.userAgent', 'authorizer.principalId']) {
      const values = distinct(onConnection, name);
      expect(values.size).toBe(1);
      expect(values.has(undefined)).toBe(false);
    }
  });

  it('tell the same time in both ways, and grow with the order of the registry', () => {
    let last = 0;
    for (const { values } of ALL) {
      const match = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d) \+0000$/.exec(
        values['requestTime'] ?? '',
      );
      const read = Date.parse(`${match?.[2]} ${match?.[1]}, ${match?.[3]} ${match?.[4]} UTC`);
      const epoch = Number(values['requestTimeEpoch']);
      expect(Math.floor(epoch / 1000) * 1000).toBe(read);
      expect(epoch).toBeGreaterThan(last);
      last = epoch;
    }
  });

  it('have a connection made no later than its requests, in milliseconds', () => {
    for (const { values, event } of ofConnection) {
      const age = Number(values['requestTimeEpoch']) - Number(values['connectedAt']);
      expect(age).toBeGreaterThanOrEqual(0);
      expect(age).toBeLessThan(event === 'CONNECT' ? 100 : 60_000);
    }
  });

  it('use addresses, accounts and keys that belong to nobody', () => {
    for (const { values } of ALL) {
      expect(values['identity.sourceIp']).toMatch(/^(203\.0\.113|198\.51\.100)\.\d{1,3}$/);
      for (const account of Object.values(values)
        .join(' ')
        .match(/\b\d{12}\b/g) ?? []) {
        expect(account).toBe('111122223333');
      }
    }
  });

  it('give the quoted error message as the message in quotes', () => {
    for (const { values } of ALL) {
      const message = values['error.message'];
      expect(values['error.messageString']).toBe(message === undefined ? undefined : `"${message}"`);
    }
  });

  it('keep the phases of the authorizer to CONNECT', () => {
    const phase = /^(authorize|authenticate)\.|^authorizer\.(error|status|latency|requestId|integration)/;
    for (const { values, event } of ALL) {
      if (event !== 'CONNECT') expect(Object.keys(values).filter((name) => phase.test(name))).toEqual([]);
    }
  });

  it('hold every character that breaks a format in the hostile user agent', () => {
    const agent = getScenario('hostileUserAgent').values['identity.userAgent'] ?? '';
    for (const character of ['"', "'", ',', '<', '>', '&', '\\', '한']) expect(agent).toContain(character);
  });
});
