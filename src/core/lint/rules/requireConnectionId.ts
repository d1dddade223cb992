import { missing } from '../addition.ts';
import type { Rule } from '../rule.ts';

/** What all lines of one connection have in common, as recorded. */
export const requireConnectionId: Rule = {
  id: 'require-connection-id',
  severity: 'info',
  evidence: 'recorded',
  docs: 'logging',
  check(context) {
    return missing(context, ['connectionId'], {
      title: { en: 'No connection ID field', ko: '연결 ID 필드 없음' },
      reason: {
        en: 'All lines of one connection share its ID. Without it you cannot group them.',
        ko: '같은 연결의 줄에는 모두 같은 ID가 기록됩니다. 없으면 연결별로 모아 볼 수 없습니다.',
      },
      brief: { en: 'no connection ID', ko: '연결 ID 없음' },
    });
  },
};
