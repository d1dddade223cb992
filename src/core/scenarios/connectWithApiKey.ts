import { handshakeValues, OTHER_CONNECT } from './connection.ts';
import { SELECTION_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const connectWithApiKey: Scenario = {
  id: 'connectWithApiKey',
  label: { en: 'Connect with an API key', ko: 'API 키로 연결' },
  description: {
    en: 'The `$connect` route requires an API key and the client sends one. AWS has masked `identity.apiKey` in a REST API log; whether it does so for WebSocket APIs is unverified.',
    ko: '`$connect` 라우트에 API 키가 필요하고 클라이언트가 키를 보냅니다. REST API 로그에서는 `identity.apiKey` 값이 마스킹된 사례가 있지만, WebSocket API에서도 마스킹되는지는 확인되지 않았습니다.',
  },
  ...OTHER_CONNECT,
  values: {
    ...handshakeValues(
      {
        connectionId: 'kQ7w2t1pFQAYLWdkGw==',
        connectedAfter: 490,
        sourceIp: '203.0.113.166',
        userAgent: 'partner-feed/1.9 okhttp/4.12.0',
      },
      { status: '200', requestId: 'FR4wzHt7oAMEYjg=', after: 504 },
    ),
    'identity.apiKey': 'MadeUpKey8fQ2vL6xR1nT5bW9cJ3hD7mZ4pK0sYg',
    'identity.apiKeyId': 'w5n8r2t6y1',
    integrationLatency: '44',
  },
  docs: SELECTION_DOCS,
};
