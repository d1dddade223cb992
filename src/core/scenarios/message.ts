import { messageValues, RECORDED_MESSAGE } from './connection.ts';
import type { Scenario } from './scenario.ts';

export const message: Scenario = {
  id: 'message',
  label: { en: 'Message', ko: '메시지' },
  description: {
    en: 'A message reaches its route and the function responds. The line was recorded without an authorizer, so the authorizer values are inferred.',
    ko: '메시지가 라우트에 도달하고 함수가 응답합니다. 권한 부여자가 없는 상태에서 기록된 줄이므로 권한 부여자 값은 추정입니다.',
  },
  ...RECORDED_MESSAGE,
  values: {
    ...messageValues({
      routeKey: 'echo',
      status: '200',
      requestId: 'FR4x8GZ2oAMEJqQ=',
      after: 7829,
      messageId: 'kQ7w4P9gQQAYLEinTA==',
    }),
    integrationLatency: '44',
  },
};
