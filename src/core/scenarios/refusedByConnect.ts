import { handshakeValues } from './connection.ts';
import { CONNECT_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

/** Recorded without an authorizer; on the sample stage one ran first and let the client pass. */
const AUTHORIZER_VALUES = {
  'authorizer.principalId': 'user-5678',
  'authorizer.tenantId': 'tenant-42',
  'authorizer.status': '200',
  'authorizer.latency': '39',
  'authorizer.integrationStatus': '200',
  'authorizer.integrationLatency': '36',
  'authorizer.requestId': '61d9a3f7-4e05-4b8c-a2f6-0c8b7e5d193a',
  'authorize.status': '200',
  'authorize.latency': '1',
};

export const refusedByConnect: Scenario = {
  id: 'refusedByConnect',
  label: { en: 'Rejected by $connect', ko: '$connect 함수가 거부' },
  description: {
    en: 'The `$connect` function itself returns 403. All `error.*` variables are empty; only `status` shows the failure.',
    ko: '`$connect` 함수가 직접 403 응답을 반환합니다. `error.*` 변수는 모두 비어 있고 `status` 값으로만 알 수 있습니다.',
  },
  event: 'CONNECT',
  shape: 'refused',
  lane: 'other',
  evidence: 'recorded',
  initial: true,
  values: {
    ...handshakeValues(
      {
        connectionId: 'kQ7yT5cPzQAYKgjvRw==',
        connectedAfter: 1518,
        sourceIp: '203.0.113.91',
        userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0',
      },
      { status: '403', requestId: 'FR4w9Gh4oAMEUXg=', after: 1518 },
    ),
    ...AUTHORIZER_VALUES,
    integrationLatency: '44',
  },
  inferredValues: Object.keys(AUTHORIZER_VALUES),
  docs: CONNECT_DOCS,
};
