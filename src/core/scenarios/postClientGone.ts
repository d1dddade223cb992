import { backendCallValues } from './backendCall.ts';
import { CALL_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const postClientGone: Scenario = {
  id: 'postClientGone',
  label: { en: 'Undelivered message', ko: '끊긴 연결로 전송' },
  description: {
    en: 'The backend sends a message to a connection that no longer exists and gets 410.',
    ko: '백엔드가 이미 끊긴 연결로 메시지를 보내고 410 응답을 받습니다.',
  },
  event: 'CONNECTION_API',
  shape: 'gone-call',
  lane: 'other',
  evidence: 'recorded',
  initial: true,
  values: backendCallValues({
    method: 'POST',
    connectionId: 'kQ6fX8sRzQAYMHgrWw==',
    status: '410',
    requestId: '0b6f9a35-d41c-4e72-b7a8-53e2c90f6d18',
    extendedRequestId: 'FR4zhFn8oAMEKRw=',
    after: 17905,
  }),
  docs: CALL_DOCS,
};
