import { mainValues, MAIN_PRINCIPAL_NAMES } from './connection.ts';
import { CONNECT_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const disconnect: Scenario = {
  id: 'disconnect',
  label: { en: 'Disconnect', ko: '연결 해제' },
  description: {
    en: 'The connection ends and the `$disconnect` function runs. The line was recorded without an authorizer, so the authorizer values are inferred.',
    ko: '연결이 끝나고 `$disconnect` 함수가 실행됩니다. 권한 부여자가 없는 상태에서 기록된 줄이므로 권한 부여자 값은 추정입니다.',
  },
  event: 'DISCONNECT',
  shape: 'disconnect',
  lane: 'main',
  evidence: 'recorded',
  initial: true,
  values: {
    ...mainValues({
      eventType: 'DISCONNECT',
      routeKey: '$disconnect',
      status: '200',
      requestId: 'FR40RFVtoAMEHIA=',
      after: 22708,
    }),
    integrationLatency: '42',
  },
  inferredValues: MAIN_PRINCIPAL_NAMES,
  docs: CONNECT_DOCS,
};
