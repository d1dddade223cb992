import { RECORDED_CALLS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const tooManyRequests: KnownError = {
  id: 'tooManyRequests',
  message: 'TooManyRequestsException Too Many Requests',
  patterns: [
    /\(toomanyrequestsexception\) when calling/,
    /toomanyrequestsexception: ?(?:too many|rate|null|unknown)/,
    /: too many requests/,
    /^too many requests/,
    /too many requests \(service/,
  ],
  title: { en: 'There were too many requests', ko: '요청이 너무 많습니다' },
  cause: {
    en: 'Changes to account settings and stages are limited to a few per minute. This was recorded right after a role was rejected and set again.',
    ko: '계정 설정과 스테이지 변경은 분당 몇 번으로 제한됩니다. 역할이 거부된 직후 다시 설정했을 때 기록된 오류입니다.',
  },
  steps: [
    {
      text: {
        en: 'Wait a minute and run the same command again.',
        ko: '1분쯤 기다린 뒤 같은 명령을 다시 실행합니다.',
      },
    },
  ],
  evidence: 'recorded',
  docs: 'setup',
  source: RECORDED_CALLS,
  examples: [
    'An error occurred (TooManyRequestsException) when calling the UpdateAccount operation (reached max retries: 4): Too Many Requests',
    'Too Many Requests',
  ],
};
