import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { missing } from '../addition.ts';
import type { Rule } from '../rule.ts';

/** What all lines of one connection have in common, as recorded. */
export const requireConnectionId: Rule = {
  id: 'require-connection-id',
  severity: 'info',
  evidence: 'recorded',
  docs: LOGGING_DOCS,
  check(context) {
    return missing(context, ['connectionId'], {
      title: { en: 'No connection ID field', ko: '연결 ID 필드 없음' },
      reason: {
        en: 'All lines of one connection share its ID. Without it you cannot group them.',
        ko: '한 연결의 모든 줄은 같은 연결 ID를 갖습니다. 이 필드가 없으면 모아 볼 수 없습니다.',
      },
      brief: { en: 'no connection ID', ko: '연결 ID 없음' },
    });
  },
};
