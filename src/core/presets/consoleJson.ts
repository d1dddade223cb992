import type { Preset } from './preset.ts';

export const consoleJson: Preset = {
  id: 'consoleJson',
  label: { en: 'Console JSON', ko: '콘솔 JSON' },
  description: {
    en: 'The JSON format of the AWS console. It has no error or latency fields.',
    ko: 'AWS 콘솔이 제공하는 JSON입니다. 오류와 지연 시간 필드는 없습니다.',
  },
  source:
    '{"requestId":"$context.requestId","ip":"$context.identity.sourceIp","caller":"$context.identity.caller","user":"$context.identity.user","requestTime":"$context.requestTime","eventType":"$context.eventType","routeKey":"$context.routeKey","status":"$context.status","connectionId":"$context.connectionId"}',
  docs: 'logging',
};
