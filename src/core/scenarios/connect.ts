import { mainValues } from './connection.ts';
import { AUTHORIZER_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const connect: Scenario = {
  id: 'connect',
  label: { en: 'Connect', ko: '연결' },
  description: {
    en: 'A client connects. The Lambda authorizer and the `$connect` function both allow it. The line was recorded without an authorizer, so the authorizer values are inferred.',
    ko: '클라이언트가 연결하고, Lambda 권한 부여자와 `$connect` 함수가 모두 허용합니다. 권한 부여자가 없는 상태에서 기록된 줄이므로 권한 부여자 값은 추정입니다.',
  },
  event: 'CONNECT',
  shape: 'connect',
  lane: 'main',
  evidence: 'inferred',
  initial: true,
  values: {
    ...mainValues({
      eventType: 'CONNECT',
      routeKey: '$connect',
      status: '200',
      requestId: 'FR4wuHmKoAMEbUQ=',
      after: 14,
    }),
    'authorizer.status': '200',
    'authorizer.latency': '41',
    'authorizer.integrationStatus': '200',
    'authorizer.integrationLatency': '38',
    'authorizer.requestId': '3f7c1d52-8a0e-4b69-9c24-71e5d0a8f6b3',
    'authorize.status': '200',
    'authorize.latency': '1',
    integrationLatency: '45',
  },
  docs: AUTHORIZER_DOCS,
};
