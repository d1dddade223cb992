import { hasOnlyId, missing } from '../addition.ts';
import type { Rule } from '../rule.ts';

/** Whether a request succeeded; every recorded line has it. The default format of the Serverless Framework does not. */
export const requireStatus: Rule = {
  id: 'require-status',
  severity: 'info',
  evidence: 'recorded',
  docs: 'logging',
  check(context) {
    return hasOnlyId(context)
      ? missing(context, ['status'], ONLY_ID, 0)
      : missing(context, ['status'], NO_STATUS);
  },
};

const NO_STATUS = {
  title: { en: 'No status field', ko: '상태 코드 필드 없음' },
  reason: {
    en: 'Without `status`, a line does not show whether the request succeeded.',
    ko: '`status` 변수가 없으면 요청이 성공했는지 알 수 없습니다.',
  },
  brief: { en: 'no status', ko: '상태 코드 없음' },
};

/** One thing to say, not one for each field that is missing. */
const ONLY_ID = {
  ...NO_STATUS,
  title: { en: 'Only a request ID is logged', ko: '요청 ID만 기록됩니다' },
  reason: {
    en: 'The line does not show what happened, or whether it succeeded.',
    ko: '무슨 요청이었는지, 성공했는지 줄에서 알 수 없습니다.',
  },
};
