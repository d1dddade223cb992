import { messageValues, RECORDED_MESSAGE } from './connection.ts';
import type { Scenario } from './scenario.ts';

export const defaultRoute: Scenario = {
  id: 'defaultRoute',
  label: { en: 'Default route', ko: '기본 라우트' },
  description: {
    en: 'A message that matches no other route is handled by `$default`.',
    ko: '다른 라우트와 일치하지 않는 메시지가 `$default` 라우트에서 처리됩니다.',
  },
  ...RECORDED_MESSAGE,
  values: {
    ...messageValues({
      routeKey: '$default',
      status: '200',
      requestId: 'FR4yFE7boAMEPzw=',
      after: 8714,
      messageId: 'kQ7w4f9gsQAYLEinTA==',
    }),
    integrationLatency: '41',
  },
};
