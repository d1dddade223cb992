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
    en: 'An account can have ten CloudWatch Logs resource policies in a Region, and this quota cannot be raised. A WebSocket API needs none, because it writes with the account role. CloudFormation prints the same message when a log group would get more than two subscription filters.',
    ko: 'CloudWatch Logs 리소스 정책은 계정과 리전마다 10개까지이며 늘릴 수 없습니다. WebSocket API는 계정 역할로 로그를 기록하므로 이 정책이 필요 없습니다. CloudFormation에서는 로그 그룹의 구독 필터가 두 개를 넘을 때도 같은 문구가 나옵니다.',
  },
  steps: [
    {
      text: { en: 'List the policies.', ko: '어떤 정책이 있는지 확인합니다.' },
      command: 'aws logs describe-resource-policies --query "resourcePolicies[].policyName"',
    },
    {
      text: {
        en: 'Delete a policy that is not used, or merge its statements into another one.',
        ko: '사용하지 않는 정책을 삭제하거나 내용을 다른 정책에 합칩니다.',
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
