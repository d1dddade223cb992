import { SUBSCRIPTION_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const subscriptionsFull: KnownError = {
  id: 'subscriptionsFull',
  message:
    'An error occurred (LimitExceededException) when calling the PutSubscriptionFilter operation: Resource limit exceeded.',
  patterns: [
    /calling the putsubscriptionfilter operation.{0,60}limit exceeded/,
    /subscription filter.{0,200}limitexceededexception/,
  ],
  title: {
    en: 'The log group has too many subscription filters',
    ko: '로그 그룹의 구독 필터가 할당량에 도달했습니다',
  },
  cause: {
    en: 'A log group can have two subscription filters. Third-party log tools often use one of them without telling you.',
    ko: '로그 그룹에는 구독 필터를 두 개까지 둘 수 있습니다. 서드 파티 로그 도구가 눈에 띄지 않게 하나를 쓰고 있는 경우가 많습니다.',
  },
  steps: [
    {
      text: { en: 'List the filters.', ko: '어떤 필터가 있는지 확인합니다.' },
      command: 'aws logs describe-subscription-filters --log-group-name /aws/apigateway/NAME',
    },
    {
      text: { en: 'Delete one that is no longer needed.', ko: '필요 없는 필터를 삭제합니다.' },
      command:
        'aws logs delete-subscription-filter --log-group-name /aws/apigateway/NAME --filter-name FILTER_NAME',
    },
  ],
  evidence: 'documented',
  docs: SUBSCRIPTION_DOCS,
  source: SUBSCRIPTION_DOCS,
  examples: [
    'An error occurred (LimitExceededException) when calling the PutSubscriptionFilter operation: Resource limit exceeded.',
    '│ Error: putting CloudWatch Logs Subscription Filter (logs): operation error CloudWatch Logs: PutSubscriptionFilter, https response error StatusCode: 400, RequestID: 1, LimitExceededException: Resource limit exceeded.',
  ],
};
