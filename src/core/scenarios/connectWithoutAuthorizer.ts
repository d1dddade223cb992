import { handshakeValues, OTHER_CONNECT } from './connection.ts';
import { CONNECT_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const connectWithoutAuthorizer: Scenario = {
  id: 'connectWithoutAuthorizer',
  label: { en: 'Connect without authorizer', ko: '연결 (권한 부여 없음)' },
  description: {
    en: 'A client connects to a stage without authorization, and the `$connect` function accepts it.',
    ko: '권한 부여가 없는 스테이지에 클라이언트가 연결하고 `$connect` 함수가 허용합니다.',
  },
  ...OTHER_CONNECT,
  evidence: 'recorded',
  values: {
    ...handshakeValues(
      {
        connectionId: 'kQ7w2V3hTQAYKHpcRg==',
        connectedAfter: 195,
        sourceIp: '203.0.113.87',
        userAgent: 'Python/3.13 websockets/15.0.1',
      },
      { status: '200', requestId: 'FR4wwGm9oAMEVrw=', after: 209 },
    ),
    integrationLatency: '41',
  },
  docs: CONNECT_DOCS,
};
