import { messageValues, MAIN_PRINCIPAL_NAMES } from './connection.ts';
import { ROUTE_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const functionReturned503: Scenario = {
  id: 'functionReturned503',
  label: { en: 'Function returned 503', ko: '함수가 503 반환' },
  description: {
    en: 'The function itself returns 503. All error variables are empty; only `status` shows the failure.',
    ko: '함수가 직접 503 응답을 반환합니다. 오류 변수는 모두 비어 있고 `status` 값으로만 알 수 있습니다.',
  },
  event: 'MESSAGE',
  shape: 'message',
  lane: 'main',
  evidence: 'recorded',
  initial: true,
  values: {
    ...messageValues({
      routeKey: 'echo',
      status: '503',
      requestId: 'FR4yqF0BoAMEMeg=',
      after: 12436,
      messageId: 'kQ7w509iBQAYLEinTA==',
    }),
    integrationLatency: '43',
  },
  inferredValues: MAIN_PRINCIPAL_NAMES,
  docs: ROUTE_DOCS,
};
