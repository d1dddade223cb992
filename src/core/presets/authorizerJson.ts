import type { Preset } from './preset.ts';

/**
 * The phases of a connect in their order. `principalId` and the source address tell who was let in or sent
 * away: on a refused connect nothing else does.
 */
const FIELDS = [
  ['requestId', 'requestId'],
  ['requestTime', 'requestTime'],
  ['eventType', 'eventType'],
  ['routeKey', 'routeKey'],
  ['status', 'status'],
  ['connectionId', 'connectionId'],
  ['ip', 'identity.sourceIp'],
  ['principalId', 'authorizer.principalId'],
  ['authenticateStatus', 'authenticate.status'],
  ['authenticateError', 'authenticate.error'],
  ['authorizerStatus', 'authorizer.status'],
  ['authorizerError', 'authorizer.error'],
  ['authorizerLatency', 'authorizer.latency'],
  ['authorizerFunctionStatus', 'authorizer.integrationStatus'],
  ['authorizerFunctionLatency', 'authorizer.integrationLatency'],
  ['authorizerRequestId', 'authorizer.requestId'],
  ['authorizeStatus', 'authorize.status'],
  ['authorizeError', 'authorize.error'],
  ['errorMessage', 'error.message'],
  ['errorType', 'error.responseType'],
] as const;

export const authorizerJson: Preset = {
  id: 'authorizerJson',
  label: { en: 'Authorizer JSON', ko: '권한 부여 점검 JSON' },
  description: {
    en: 'Shows why connections are rejected with 401, 403 or 500. Identifies the caller.',
    ko: '연결이 401, 403, 500으로 거부되는 이유를 보여 줍니다. 호출자를 식별하는 값이 들어 있습니다.',
  },
  source: `{${FIELDS.map(([key, name]) => `"${key}":"$context.${name}"`).join(',')}}`,
};
