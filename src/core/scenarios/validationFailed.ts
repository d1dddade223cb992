import { errorValues, messageValues } from './connection.ts';
import { VALIDATION_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const validationFailed: Scenario = {
  id: 'validationFailed',
  label: { en: 'Failed validation', ko: '검증 실패' },
  description: {
    en: 'The route has a model, and the message does not match it. No integration runs. The values are inferred from the documentation.',
    ko: '라우트에 모델이 있고 메시지가 모델과 맞지 않습니다. 통합은 실행되지 않습니다. 값은 문서에서 추정했습니다.',
  },
  event: 'MESSAGE',
  shape: 'message',
  lane: 'main',
  evidence: 'inferred',
  initial: false,
  values: {
    ...messageValues({
      routeKey: 'placeOrder',
      status: '400',
      requestId: 'FR4ywFq2oAMEXvQ=',
      after: 13014,
      messageId: 'kQ7w6D9ijQAYLEinTA==',
    }),
    ...errorValues('Bad request body', 'BAD_REQUEST_BODY'),
    'error.validationErrorString': '[object has missing required properties (["orderId"])]',
  },
  docs: VALIDATION_DOCS,
};
