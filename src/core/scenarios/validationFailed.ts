import { errorValues, messageValues } from './connection.ts';
import { VALIDATION_DOCS } from './docs.ts';
import type { Scenario } from './scenario.ts';

export const validationFailed: Scenario = {
  id: 'validationFailed',
  label: { en: 'Message failed validation', ko: '메시지 유효성 검사 실패' },
  description: {
    en: 'A message does not match the model of its route, so no integration runs. The values are inferred from the documentation.',
    ko: '메시지가 라우트의 모델과 맞지 않아 통합이 실행되지 않습니다. 값은 문서에서 추정했습니다.',
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
