import { SETUP_DOCS } from '../../../api/webSocketApi.ts';
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
  title: { en: 'AWS asks to slow down', ko: '요청이 너무 잦습니다' },
  cause: {
    en: 'Changes of the account settings and of stages are limited to a few a minute. It was recorded right after a role had been refused and set again.',
    ko: '계정 설정과 스테이지 변경은 분당 몇 번으로 제한됩니다. 역할이 거부된 뒤 바로 다시 설정할 때 기록되었습니다.',
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
  docs: SETUP_DOCS,
  source: RECORDED_CALLS,
  examples: [
    'An error occurred (TooManyRequestsException) when calling the UpdateAccount operation (reached max retries: 4): Too Many Requests',
    'Too Many Requests',
  ],
};
