import { backendCallValues } from './backendCall.ts';
import { MAIN_CONNECTION } from './connection.ts';
import { CALL_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const backendPosts: Scenario = {
  id: 'backendPosts',
  label: { en: 'Backend message', ko: '백엔드에서 전송' },
  description: {
    en: 'The backend sends a message to the client through `@connections`. Such lines were recorded with other statuses; the successful one is inferred.',
    ko: '백엔드가 `@connections` 호출로 클라이언트에 메시지를 보냅니다. 상태 코드가 다른 줄은 실제로 기록되었지만, 전송에 성공한 줄은 추정입니다.',
  },
  event: 'CONNECTION_API',
  shape: 'call',
  lane: 'main',
  evidence: 'inferred',
  initial: true,
  values: backendCallValues({
    method: 'POST',
    connectionId: MAIN_CONNECTION.connectionId,
    status: '200',
    requestId: 'e81b40d7-62c9-4f15-8a3e-0d9c7b5f1a24',
    extendedRequestId: 'FR4y9GJ1IAMEO2Q=',
    after: 14318,
  }),
  docs: CALL_DOCS,
};
