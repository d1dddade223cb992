import { missing } from '../addition.ts';
import type { Rule } from '../rule.ts';
import { hasVariable } from '../variables.ts';

/**
 * Recorded: a function that threw gave `502`, `Internal server error` and `INTEGRATION_FAILURE`; one that returned an error
 * gave its status and no error. Why it threw is on no line.
 */
export const requireErrorField: Rule = {
  id: 'require-error-field',
  severity: 'info',
  evidence: 'recorded',
  docs: 'logging',
  check(context) {
    return missing(context, ['error.message', 'error.responseType', 'error.messageString'], {
      title: { en: 'No error field', ko: '오류 필드 없음' },
      reason: hasVariable(context.template, 'status')
        ? {
            en: 'Status `502` alone does not show whether your function threw an error or returned 502 itself.',
            ko: '상태 코드 `502`만으로는 함수에서 예외가 발생했는지 함수가 502를 직접 반환했는지 알 수 없습니다.',
          }
        : {
            en: 'When your function throws, nothing in the line shows it.',
            ko: '함수에서 예외가 발생해도 줄에는 아무 표시가 없습니다.',
          },
      brief: { en: 'no error field', ko: '오류 필드 없음' },
    });
  },
};
