import { errorValues, handshakeValues } from './connection.ts';
import { CONNECT_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const connectIntegrationFailed: Scenario = {
  id: 'connectIntegrationFailed',
  label: { en: 'Failed at $connect', ko: '$connect 통합 실패' },
  description: {
    en: 'The integration of `$connect` fails, and the client gets a 500. The recorded format had no error or latency variables, so those values are inferred from failed messages.',
    ko: '`$connect` 라우트의 통합이 실패하여 클라이언트가 500 응답을 받습니다. 기록된 형식에는 오류와 지연 시간 변수가 없었으므로 그 값들은 메시지 실패 사례에서 추정했습니다.',
  },
  event: 'CONNECT',
  shape: 'refused',
  lane: 'other',
  evidence: 'recorded',
  initial: false,
  values: {
    ...handshakeValues(
      {
        connectionId: 'kQ7xF6sNiQAYMBuhPw==',
        connectedAfter: 2302,
        sourceIp: '203.0.113.203',
        userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0',
      },
      { status: '500', requestId: 'FR4xFEpZoAMESLA=', after: 2316 },
    ),
    integrationLatency: '27',
    ...errorValues('Internal server error', 'INTEGRATION_FAILURE'),
  },
  inferredValues: [
    'extendedRequestId',
    'requestTimeEpoch',
    'identity.userAgent',
    'connectedAt',
    'integrationLatency',
    'error.message',
    'error.messageString',
    'error.responseType',
  ],
  docs: CONNECT_DOCS,
};
