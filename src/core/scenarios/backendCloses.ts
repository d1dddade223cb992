import { backendCallValues } from './backendCall.ts';
import { MAIN_CONNECTION } from './connection.ts';
import { CALL_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const backendCloses: Scenario = {
  id: 'backendCloses',
  label: { en: 'Closed by backend', ko: '백엔드에서 연결 끊기' },
  description: {
    en: 'The backend closes the connection through `@connections`.',
    ko: '백엔드가 `@connections` 호출로 연결을 끊습니다.',
  },
  event: 'CONNECTION_API',
  shape: 'call',
  lane: 'main',
  evidence: 'recorded',
  initial: true,
  values: backendCallValues({
    method: 'DELETE',
    connectionId: MAIN_CONNECTION.connectionId,
    status: '204',
    requestId: 'a47d2c90-1f8e-4b63-95d7-6e0a3c8b52f1',
    extendedRequestId: 'FR40NGI6IAMEQpA=',
    after: 22327,
  }),
  docs: CALL_DOCS,
};
