import type { Preset } from './preset.ts';

export const connectionJson: Preset = {
  id: 'connectionJson',
  label: { en: 'Connection JSON', ko: '연결 추적 JSON' },
  description: {
    en: 'Follows single connections: how long they last and when messages are sent.',
    ko: '연결이 얼마나 유지되고 메시지가 언제 오가는지 연결별로 추적합니다.',
  },
  source:
    '{"requestId":"$context.requestId","connectionId":"$context.connectionId","messageId":"$context.messageId","eventType":"$context.eventType","routeKey":"$context.routeKey","status":"$context.status","requestTimeMs":"$context.requestTimeEpoch","connectedAtMs":"$context.connectedAt","latencyMs":"$context.integrationLatency","error":"$context.error.message"}',
};
