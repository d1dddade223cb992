import type { Preset } from './preset.ts';

export const minimalJson: Preset = {
  id: 'minimalJson',
  label: { en: 'Minimal JSON', ko: '최소 JSON' },
  description: {
    en: 'Which connection did what, and with what result. For busy APIs, where every byte costs money; CloudWatch adds the time.',
    ko: '어느 연결이 무엇을 했고 결과가 어땠는지만 기록합니다. 호출이 많아 로그 용량이 곧 비용인 API에 알맞으며, 시각은 CloudWatch가 붙입니다.',
  },
  source:
    '{"requestId":"$context.requestId","eventType":"$context.eventType","routeKey":"$context.routeKey","status":"$context.status","connectionId":"$context.connectionId","error":"$context.error.message"}',
};
