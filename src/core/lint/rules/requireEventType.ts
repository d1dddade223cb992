import { missing } from '../addition.ts';
import type { Rule } from '../rule.ts';
import { hasVariable } from '../variables.ts';

/** What tells connects, messages, disconnects and calls of the backend apart, as recorded. */
export const requireEventType: Rule = {
  id: 'require-event-type',
  severity: 'info',
  evidence: 'recorded',
  docs: 'logging',
  check(context) {
    return missing(context, ['eventType'], {
      title: { en: 'No event type field', ko: '이벤트 유형 필드 없음' },
      reason: hasVariable(context.template, 'routeKey')
        ? {
            en: '`routeKey` suggests it, but `eventType` is a single word that is easy to filter on.',
            ko: '`routeKey` 값으로 짐작할 수 있지만, `eventType` 값은 한 단어라 필터로 쓰기 쉽습니다.',
          }
        : {
            en: 'Without it, connections, messages, disconnections and backend calls look alike.',
            ko: '연결, 메시지, 연결 해제, 백엔드 호출 줄을 구별하기 어렵습니다.',
          },
      brief: { en: 'no event type', ko: '이벤트 유형 없음' },
    });
  },
};
