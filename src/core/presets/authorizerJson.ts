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
    en: 'For rejected connections: the status and error of each authorization phase, and the caller. Not all of them are confirmed on WebSocket APIs.',
    ko: '거부된 연결의 권한 부여 단계별 상태와 오류, 호출자가 들어 있습니다. 일부 값은 WebSocket API에서 확인되지 않았습니다.',
  },
  source: `{${FIELDS.map(([key, name]) => `"${key}":"$context.${name}"`).join(',')}}`,
};
