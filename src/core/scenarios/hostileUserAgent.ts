import { connectionValues } from './connection.ts';
import { ROUTE_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const hostileUserAgent: Scenario = {
  id: 'hostileUserAgent',
  label: { en: 'Hostile user agent', ko: '악의적인 사용자 에이전트' },
  description: {
    en: 'A client sends a user agent with quotes, commas, angle brackets, an ampersand, a backslash and Korean text. It appears on every line of the connection.',
    ko: '따옴표, 쉼표, 꺾쇠괄호, 앰퍼샌드, 백슬래시, 한글이 든 사용자 에이전트를 클라이언트가 보냈습니다. 그 연결의 모든 줄에 나타납니다.',
  },
  event: 'MESSAGE',
  shape: 'message',
  lane: 'other',
  evidence: 'inferred',
  initial: false,
  values: {
    ...connectionValues(
      {
        connectionId: 'kQ7w6R4jLQAYJNfyDQ==',
        connectedAfter: 13340,
        sourceIp: '198.51.100.143',
        userAgent: `Bot/2.0 ("quoted", 'single'), <b>R&D</b>, C:\\Users, 한국어`,
      },
      {
        eventType: 'MESSAGE',
        routeKey: 'echo',
        status: '200',
        requestId: 'FR4y2EsXoAMEZWg=',
        after: 13622,
      },
    ),
    messageId: 'kQ7w6V4jXQAYJNfyDQ==',
    integrationLatency: '42',
  },
  docs: ROUTE_DOCS,
};
