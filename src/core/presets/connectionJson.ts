import type { Preset } from './preset.ts';

export const connectionJson: Preset = {
  id: 'connectionJson',
  label: { en: 'Connection JSON', ko: '연결 추적 JSON' },
  description: {
    en: 'Request and connection times in milliseconds, so that a query can subtract them. Use it to follow single connections: how long they last, and what they send and receive.',
    ko: '요청 시각과 연결 시각이 모두 밀리초라 쿼리에서 바로 차이를 계산할 수 있습니다. 연결이 얼마나 유지되고 무엇을 주고받는지 연결별로 추적할 때 씁니다.',
  },
  source:
    '{"requestId":"$context.requestId","connectionId":"$context.connectionId","messageId":"$context.messageId","eventType":"$context.eventType","routeKey":"$context.routeKey","status":"$context.status","requestTimeMs":"$context.requestTimeEpoch","connectedAtMs":"$context.connectedAt","latencyMs":"$context.integrationLatency","error":"$context.error.message"}',
};
