import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { missing } from '../addition.ts';
import type { Rule } from '../rule.ts';

/** Whether a request succeeded; every recorded line has it. The default format of the Serverless Framework does not. */
export const requireStatus: Rule = {
  id: 'require-status',
  severity: 'info',
  evidence: 'recorded',
  docs: LOGGING_DOCS,
  check(context) {
    return missing(context, ['status'], {
      title: { en: 'No status field', ko: '상태 코드 필드 없음' },
      reason: {
        en: 'Without `status`, a line does not show whether the request succeeded.',
        ko: '`status` 변수가 없으면 요청이 성공했는지 알 수 없습니다.',
      },
      brief: { en: 'no status', ko: '상태 코드 없음' },
    });
  },
};
