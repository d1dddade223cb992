import { describe, expect, it } from 'vitest';
import { getScenario, SCENARIOS } from './scenarios.ts';
import type { Scenario } from './scenario.ts';

/**
 * What lines recorded from AWS held: the first group from WebSocket APIs with Lambda proxy integrations in
 * 2026, the second from the two JSON formats of a public test log of 2023. Each recorded scenario must have
 * exactly these values; anything more is declared as inferred.
 */
interface Recording {
  readonly logged: readonly string[];
  /** The names that had a value; all else that was logged printed `-`. */
  readonly filled: readonly string[];
  /** Values that are facts, not made up. */
  readonly values: Readonly<Record<string, string>>;
}

const ALWAYS = [
  'requestId',
  'extendedRequestId',
  'apiId',
  'stage',
  'routeKey',
  'status',
  'identity.sourceIp',
  'identity.userAgent',
  'requestTime',
  'requestTimeEpoch',
  'integrationLatency',
  'eventType',
  'connectionId',
  'domainName',
];
const IAM = ['identity.caller', 'identity.user', 'identity.userArn'];
const ERROR = ['error.message', 'error.responseType'];
const INTEGRATION = [
  'integration.error',
  'integration.integrationStatus',
  'integration.latency',
  'integration.requestId',
  'integration.status',
];
const LOGGED = [
  ...ALWAYS,
  ...IAM,
  ...ERROR,
  ...INTEGRATION,
  'authorizer.principalId',
  'messageId',
  'connectedAt',
];
const CONSOLE = [
  'requestId',
  'identity.sourceIp',
  'identity.caller',
  'identity.user',
  'requestTime',
  'eventType',
  'routeKey',
  'status',
  'connectionId',
];

const STAGE = ['apiId', 'stage', 'domainName'];
const CONNECTED = [...ALWAYS, 'connectedAt'];
const MESSAGE = [...CONNECTED, 'messageId'];
const CALL = [...ALWAYS, ...IAM];

/** A line of the stage of 2026, with the names that had a value and the facts in the order of the parameters. */
function recorded(
  filled: readonly string[],
  eventType: string,
  routeKey: string,
  status: string,
  integrationLatency: string,
): Recording {
  return { logged: LOGGED, filled, values: { eventType, routeKey, status, integrationLatency } };
}

const CALL_ROUTE = '/@connections/{connectionId}';

const RECORDINGS: Readonly<Record<string, Recording>> = {
  connectWithoutAuthorizer: recorded(CONNECTED, 'CONNECT', '$connect', '200', '41'),
  refusedByConnect: recorded(CONNECTED, 'CONNECT', '$connect', '403', '44'),
  message: recorded(MESSAGE, 'MESSAGE', 'echo', '200', '44'),
  defaultRoute: recorded(MESSAGE, 'MESSAGE', '$default', '200', '41'),
  functionRaised: {
    logged: LOGGED,
    filled: [...MESSAGE, ...ERROR],
    values: {
      ...recorded(MESSAGE, 'MESSAGE', 'echo', '502', '24').values,
      'error.message': 'Internal server error',
      'error.responseType': 'INTEGRATION_FAILURE',
    },
  },
  functionReturned503: recorded(MESSAGE, 'MESSAGE', 'echo', '503', '43'),
  postClientGone: recorded(CALL, 'CONNECTION_API', `POST ${CALL_ROUTE}`, '410', '0'),
  backendCloses: recorded(CALL, 'CONNECTION_API', `DELETE ${CALL_ROUTE}`, '204', '0'),
  disconnect: recorded(CONNECTED, 'DISCONNECT', '$disconnect', '200', '42'),
  plainHttpRequest: {
    logged: CONSOLE,
    filled: ['requestId', 'identity.sourceIp', 'requestTime', 'status'],
    values: { status: '403' },
  },
  connectIntegrationFailed: {
    logged: [...CONSOLE, ...STAGE],
    filled: [...CONSOLE.filter((name) => !IAM.includes(name)), ...STAGE],
    values: { eventType: 'CONNECT', routeKey: '$connect', status: '500' },
  },
};

/** Only the value of a principal may stand where a recording printed `-`: the recorded stage had no authorizer. */
const MAY_DIFFER = /^authorizer\./;

const ALL: readonly Scenario[] = SCENARIOS;

describe('recorded scenarios', () => {
  it('are those that have a recording', () => {
    const recorded = ALL.filter((scenario) => scenario.evidence === 'recorded').map(({ id }) => id);
    expect(recorded.toSorted()).toEqual(Object.keys(RECORDINGS).toSorted());
  });

  it.each(Object.entries(RECORDINGS))('%s holds what was recorded and no more', (id, recording) => {
    const { values, inferredValues = [] } = getScenario(id);
    const names = Object.keys(values).filter((name) => !inferredValues.includes(name));
    expect(names.toSorted()).toEqual(recording.filled.toSorted());
    expect(values).toMatchObject(recording.values);
  });

  it.each(Object.entries(RECORDINGS))('%s infers only what was not logged', (id, recording) => {
    const { values, inferredValues = [] } = getScenario(id);
    for (const name of inferredValues) {
      expect(Object.keys(values)).toContain(name);
      if (!MAY_DIFFER.test(name)) expect(recording.logged).not.toContain(name);
    }
    expect(new Set(inferredValues).size).toBe(inferredValues.length);
  });
});

describe('inferred scenarios', () => {
  const inferred = ALL.filter((scenario) => scenario.evidence !== 'recorded');

  it('are inferred as a whole', () => {
    for (const scenario of inferred) expect(scenario.inferredValues).toBeUndefined();
  });

  it('fill what a recorded line of their event has', () => {
    for (const { id, event, values } of inferred) {
      const filled = event === 'MESSAGE' ? MESSAGE : event === 'CONNECTION_API' ? CALL : CONNECTED;
      // No integration runs after a refusal or a failed validation.
      const ran = !['refusedByAuthorizer', 'validationFailed'].includes(id);
      const expected = filled.filter((name) => ran || name !== 'integrationLatency');
      expect(Object.keys(values)).toEqual(expect.arrayContaining(expected));
      expect(Object.keys(values).includes('integrationLatency')).toBe(ran);
    }
  });
});

describe('every scenario', () => {
  it('leaves `integration.*` and `waf.*` empty', () => {
    for (const { values } of ALL) {
      expect(Object.keys(values).filter((name) => /^(integration|waf)\./.test(name))).toEqual([]);
    }
  });

  it('has a message id on MESSAGE only, and no time of connection on a call', () => {
    for (const { event, values } of ALL) {
      expect(Object.hasOwn(values, 'messageId')).toBe(event === 'MESSAGE');
      expect(Object.hasOwn(values, 'connectedAt')).toBe(event !== undefined && event !== 'CONNECTION_API');
    }
  });
});
