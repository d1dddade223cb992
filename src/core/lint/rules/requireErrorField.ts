import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { missing } from '../addition.ts';
import type { Rule } from '../rule.ts';
import { hasVariable } from '../variables.ts';

/** A function that threw left its trace in the status and in the variables of `error`, and nowhere else that was recorded. */
export const requireErrorField: Rule = {
  id: 'require-error-field',
  severity: 'info',
  evidence: 'recorded',
  docs: LOGGING_DOCS,
  check(context) {
    return missing(context, ['error.message', 'error.responseType', 'error.messageString'], {
      title: { en: 'No error field', ko: '오류 필드 없음' },
      reason: hasVariable(context.template, 'status')
        ? {
            en: 'When your function throws, the line shows status `502` but not why.',
            ko: '함수에서 예외가 나면 상태 코드 `502`만 기록되고 이유는 남지 않습니다.',
          }
        : {
            en: 'When your function throws, nothing in the line says why.',
            ko: '함수에서 예외가 나도 그 이유가 줄에 남지 않습니다.',
          },
      brief: { en: 'no error field', ko: '오류 필드 없음' },
    });
  },
};
