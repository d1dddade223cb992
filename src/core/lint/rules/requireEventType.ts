import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { missing } from '../addition.ts';
import type { Rule } from '../rule.ts';

/** What tells a connect from a message, and both from a call of the backend. */
export const requireEventType: Rule = {
  id: 'require-event-type',
  severity: 'info',
  summary: {
    en: 'Without the event type, calls of your backend look like messages of clients.',
    ko: '이벤트 유형이 없으면 백엔드 호출과 클라이언트 메시지를 구별하기 어렵습니다.',
  },
  evidence: 'recorded',
  docs: LOGGING_DOCS,
  check(context) {
    return missing(context, ['eventType'], {
      title: { en: 'No field names the event', ko: '이벤트 유형 필드가 없습니다' },
      reason: {
        en: 'Connects, messages, disconnects and calls of your backend look much alike.',
        ko: '연결, 메시지, 연결 해제, 백엔드 호출을 구별하기 어렵습니다.',
      },
      brief: { en: 'no event type', ko: '이벤트 유형 없음' },
    });
  },
};
