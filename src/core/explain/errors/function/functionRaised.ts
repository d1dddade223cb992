import { FUNCTION_DOCS, RECORDED_CALLS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const functionRaised: KnownError = {
  id: 'functionRaised',
  message: 'Lambda execution failed with status 200 due to customer function error',
  patterns: [
    /lambda execution failed with status \d{3} due to customer function error/,
    /^"?lambda customer function error/,
  ],
  title: { en: 'The function threw an error', ko: '함수에서 예외가 발생했습니다' },
  cause: {
    en: 'Lambda ran the function, and the function failed. `status 200` is the response of Lambda, not of your code. For a message, the access log shows status 502, as on REST APIs.',
    ko: 'Lambda가 함수를 실행했지만 함수가 실패했습니다. `status 200`은 함수 코드가 아니라 Lambda의 응답입니다. 메시지라면 REST API와 마찬가지로 액세스 로그에 상태 코드 502가 기록됩니다.',
  },
  steps: [
    {
      text: {
        en: 'Read what the function logged at that time.',
        ko: '그 시각에 함수가 남긴 로그를 확인합니다.',
      },
      command: 'aws logs tail /aws/lambda/FUNCTION_NAME --since 1h --filter-pattern ERROR',
    },
  ],
  evidence: 'recorded',
  docs: FUNCTION_DOCS,
  source: RECORDED_CALLS,
  examples: [
    '(EP5ytGkJoAMEmUQ=) Lambda execution failed with status 200 due to customer function error: owned-backend-failure. Lambda request id: 8b303cf8',
    'Lambda Customer Function Error:owned-backend-failure',
  ],
};
