import { errorValues, handshakeValues } from './connection.ts';
import { AUTHORIZER_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const refusedByAuthorizer: Scenario = {
  id: 'refusedByAuthorizer',
  label: { en: 'Rejected by authorizer', ko: '권한 부여자가 거부' },
  description: {
    en: 'The Lambda authorizer returns `Unauthorized`. The handshake fails with 401 and no integration runs, so `integrationLatency` is empty.',
    ko: 'Lambda 권한 부여자가 `Unauthorized` 오류로 답합니다. 핸드셰이크는 401로 실패하고 통합이 실행되지 않아 `integrationLatency` 값이 비어 있습니다.',
  },
  event: 'CONNECT',
  shape: 'refused',
  lane: 'other',
  evidence: 'inferred',
  initial: true,
  values: {
    ...handshakeValues(
      {
        connectionId: 'kQ7xB9qLzQAYJ0Q8mw==',
        connectedAfter: 701,
        sourceIp: '203.0.113.58',
        userAgent:
          'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15',
      },
      { status: '401', requestId: 'FR4w1HxQoAMEeTg=', after: 701 },
    ),
    'authorizer.error': 'Unauthorized',
    'authorizer.status': '401',
    'authorizer.latency': '38',
    'authorizer.integrationStatus': '200',
    'authorizer.integrationLatency': '35',
    'authorizer.requestId': 'b06e4f81-9d2c-4a75-8e13-f5a7c0d9264b',
    ...errorValues('Unauthorized', 'UNAUTHORIZED'),
  },
  docs: AUTHORIZER_DOCS,
};
