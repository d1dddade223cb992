import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { missing } from '../addition.ts';
import type { Rule } from '../rule.ts';
import { hasVariable } from '../variables.ts';

const INSTEAD: readonly string[] = ['integrationErrorMessage', 'integration.error', 'error'];

/** A function that raised leaves its trace in `error.message` and nowhere else that was recorded. */
export const requireErrorField: Rule = {
  id: 'require-error-field',
  severity: 'info',
  summary: {
    en: 'Without an error field the log does not say why a request failed.',
    ko: '오류 필드가 없으면 요청이 실패한 이유를 로그에서 알 수 없습니다.',
  },
  evidence: 'recorded',
  docs: LOGGING_DOCS,
  check(context) {
    // Other rules offer `error.message` in the place of these.
    if (INSTEAD.some((name) => hasVariable(context.template, name))) return [];
    return missing(context, ['error.message', 'error.responseType', 'error.messageString'], {
      title: { en: 'No field tells why a request failed', ko: '실패한 이유를 알려 주는 필드가 없습니다' },
      reason: {
        en: 'When your function raises, the line says `502` and nothing more.',
        ko: '함수에서 예외가 나면 줄에 `502` 상태만 남습니다.',
      },
      brief: { en: 'no error field', ko: '오류 필드 없음' },
    });
  },
};
