import type { Preset } from './preset.ts';

export const connectionJson: Preset = {
  id: 'connectionJson',
  label: { en: 'Connection JSON', ko: '연결 추적 JSON' },
  description: {
    en: 'Follows single connections: how long they stay open, which messages they send and which the backend sends them. Both times are in milliseconds, so a query can subtract them.',
    ko: '연결이 얼마나 유지되고 어떤 메시지를 주고받는지 연결별로 추적할 때 씁니다. 두 시각이 모두 밀리초여서 쿼리에서 바로 뺄 수 있습니다.',
  },
  source:
    '{"requestId":"$context.requestId","connectionId":"$context.connectionId","messageId":"$context.messageId","eventType":"$context.eventType","routeKey":"$context.routeKey","status":"$context.status","requestTimeMs":"$context.requestTimeEpoch","connectedAtMs":"$context.connectedAt","latencyMs":"$context.integrationLatency","error":"$context.error.message"}',
};
