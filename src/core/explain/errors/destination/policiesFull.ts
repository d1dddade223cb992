import { LOGS_QUOTA_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const policiesFull: KnownError = {
  id: 'policiesFull',
  message: 'Writing CloudWatch log resource policy failed: LimitExceededException: Resource limit exceeded.',
  patterns: [
    /resource ?policy.{0,200}resource limit exceeded/,
    /calling the putresourcepolicy operation.{0,80}limit exceeded/,
    /resource limit exceeded\. ?\(service: cloudwatchlogs/,
  ],
  title: { en: 'There are too many log resource policies', ko: '로그 리소스 정책이 너무 많습니다' },
  cause: {
    en: 'An account has room for ten resource policies of CloudWatch Logs in a Region, and that quota cannot be raised. A WebSocket API needs none: it writes with the account role. CloudFormation says the same words where a log group gets more than two subscription filters.',
    ko: 'CloudWatch Logs 리소스 정책은 계정과 리전마다 10개까지이며 늘릴 수 없습니다. WebSocket API는 계정 역할로 쓰므로 이 정책이 필요 없습니다. CloudFormation에서는 로그 그룹의 구독 필터가 두 개를 넘을 때도 같은 문구가 나옵니다.',
  },
  steps: [
    {
      text: { en: 'See which policies there are.', ko: '어떤 정책이 있는지 확인합니다.' },
      command: 'aws logs describe-resource-policies --query "resourcePolicies[].policyName"',
    },
    {
      text: {
        en: 'Delete one that nothing uses, or put its statements into another.',
        ko: '쓰지 않는 정책을 지우거나 내용을 다른 정책에 합칩니다.',
      },
      command: 'aws logs delete-resource-policy --policy-name POLICY_NAME',
    },
  ],
  evidence: 'documented',
  docs: LOGS_QUOTA_DOCS,
  source: 'https://github.com/DNXLabs/terraform-aws-ecs-app/issues/40',
  examples: [
    '│ Error: Writing CloudWatch log resource policy failed: LimitExceededException: Resource limit exceeded.',
    'Resource handler returned message: "Resource limit exceeded. (Service: CloudWatchLogs, Status Code: 400, Request ID: ed664c86) (SDK Attempt Count: 1)"',
  ],
};
