import type { Preset } from './preset.ts';

export const minimalJson: Preset = {
  id: 'minimalJson',
  label: { en: 'Minimal JSON', ko: '최소 JSON' },
  description: {
    en: 'Shows which connection did what, and with what result. Lines stay short.',
    ko: '어느 연결이 무엇을 했고 결과가 어땠는지만 짧게 기록합니다.',
  },
  source:
    '{"requestId":"$context.requestId","eventType":"$context.eventType","routeKey":"$context.routeKey","status":"$context.status","connectionId":"$context.connectionId","error":"$context.error.message"}',
};
