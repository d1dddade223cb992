import { FUNCTION_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const internalServerError: KnownError = {
  id: 'internalServerError',
  message: '{"message": "Internal server error", "connectionId":',
  patterns: [
    /^"?internal server error"?[.!]?$/,
    /(?:^|[^,])\{"message": ?"internal server error"(?:\}|, ?"connectionid)/,
  ],
  title: {
    en: 'The function threw an error or could not be invoked',
    ko: '함수에서 예외가 발생했거나 함수를 호출하지 못했습니다',
  },
  cause: {
    en: 'Neither the response to the client nor `error.message` contains more detail. If the function threw an error on a message, the access log has status 502 and `INTEGRATION_FAILURE` in `error.responseType`, but not the reason.',
    ko: '클라이언트가 받는 응답과 `error.message` 변수에는 이보다 자세한 내용이 없습니다. 메시지 처리 중 함수에서 예외가 발생하면 액세스 로그에 상태 코드 502와 `error.responseType` 값 `INTEGRATION_FAILURE`가 기록되지만 원인은 기록되지 않습니다.',
  },
  steps: [
    {
      text: {
        en: 'Read the log of the function itself.',
        ko: '함수의 로그를 확인합니다.',
      },
      command: 'aws logs tail /aws/lambda/FUNCTION_NAME --since 1h',
    },
    {
      text: {
        en: 'If the function logged nothing, it was not invoked. Export the full setup, which turns on the execution log. Then paste the error from that log here.',
        ko: '함수 로그가 없으면 호출되지 않은 것입니다. 실행 로그까지 켜는 전체 설정을 내보내 적용한 뒤, 실행 로그의 오류를 여기에 붙여 넣습니다.',
      },
      remedy: { kind: 'fullSetUp' },
    },
  ],
  evidence: 'recorded',
  docs: FUNCTION_DOCS,
  source: 'https://github.com/serverless-heaven/serverless-webpack/issues/314',
  examples: [
    'Internal server error',
    '{"message": "Internal server error", "connectionId":"FR4wtfc1IAMCEYQ=", "requestId":"FR4yWHkRoAMEc1A="}',
  ],
};
