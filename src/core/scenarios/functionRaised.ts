import { errorValues, messageValues, MAIN_PRINCIPAL_NAMES, RECORDED_MESSAGE } from './connection.ts';
import type { Scenario } from './scenario.ts';

export const functionRaised: Scenario = {
  id: 'functionRaised',
  label: { en: 'Function threw an error', ko: '함수에서 예외 발생' },
  description: {
    en: 'The function throws an error. API Gateway responds with 502 and fills the error variables, but `integration.error` is empty. The line was recorded without an authorizer, so the authorizer values are inferred.',
    ko: '함수에서 예외가 발생합니다. API Gateway가 502로 응답하고 오류 변수에 값이 기록되지만 `integration.error` 값은 비어 있습니다. 권한 부여자가 없는 상태에서 기록된 줄이므로 권한 부여자 값은 추정입니다.',
  },
  ...RECORDED_MESSAGE,
  values: {
    ...messageValues({
      routeKey: 'echo',
      status: '502',
      requestId: 'FR4yWHkRoAMEc1A=',
      after: 10431,
      messageId: 'kQ7w5H9hRQAYLEinTA==',
    }),
    integrationLatency: '24',
    ...errorValues('Internal server error', 'INTEGRATION_FAILURE'),
  },
  // The recording did not log the quoted form; AWS documents it as the message in quotes.
  inferredValues: [...MAIN_PRINCIPAL_NAMES, 'error.messageString'],
};
