import { errorValues, messageValues, MAIN_PRINCIPAL_NAMES } from './connection.ts';
import { ROUTE_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const functionRaised: Scenario = {
  id: 'functionRaised',
  label: { en: 'Function threw an error', ko: '함수에서 예외 발생' },
  description: {
    en: 'The function throws an error. API Gateway responds with 502, and the error variables have values. `integration.error` stays empty.',
    ko: '함수에서 예외가 발생합니다. API Gateway가 502 응답을 보내고 오류 변수에 값이 들어갑니다. `integration.error` 값은 비어 있습니다.',
  },
  event: 'MESSAGE',
  shape: 'message',
  lane: 'main',
  evidence: 'recorded',
  initial: true,
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
  docs: ROUTE_DOCS,
};
