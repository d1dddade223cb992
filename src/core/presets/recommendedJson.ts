import type { Preset } from './preset.ts';

/**
 * Every value is quoted, so that an empty one cannot break the line. `error.message` rather than
 * `error.messageString`, which is safe neither with quotes nor without; `integrationLatency` rather than
 * `integration.*`, which was recorded as empty on every line.
 */
const FIELDS = [
  ['requestId', 'requestId'],
  ['requestTime', 'requestTime'],
  ['eventType', 'eventType'],
  ['routeKey', 'routeKey'],
  ['status', 'status'],
  ['connectionId', 'connectionId'],
  ['messageId', 'messageId'],
  ['ip', 'identity.sourceIp'],
  ['integrationLatency', 'integrationLatency'],
  ['errorMessage', 'error.message'],
  ['errorType', 'error.responseType'],
  ['authorizerLatency', 'authorizer.latency'],
  ['authorizerError', 'authorizer.error'],
] as const;

export const recommendedJson: Preset = {
  id: 'recommendedJson',
  label: { en: 'Recommended JSON', ko: '추천 JSON' },
  description: {
    en: 'Shows what happened, on which connection, how long it took and why it failed.',
    ko: '어느 연결에서 무슨 일이 있었고 얼마나 걸렸으며 왜 실패했는지 기록합니다.',
  },
  source: `{${FIELDS.map(([key, name]) => `"${key}":"$context.${name}"`).join(',')}}`,
};
