import { LOG_POLICY } from '../../commands.ts';
import type { KnownError } from '../../explanation.ts';

export const policyNotAttachable: KnownError = {
  id: 'policyNotAttachable',
  message:
    'Policy arn:aws:iam::aws:policy/AmazonAPIGatewayPushToCloudWatchLogs does not exist or is not attachable.',
  patterns: [
    /amazonapigatewaypushtocloudwatchlogs does not exist/,
    /policy .{0,120}apigateway.{0,80}(?:is not attachable|was not found)/,
  ],
  title: { en: 'The ARN of the managed policy is wrong', ko: '관리형 정책의 ARN이 잘못되었습니다' },
  cause: {
    en: 'The path of the policy contains `service-role/`. Without that part, or with a misspelled name, IAM cannot find it. In China and GovCloud, the ARN begins with another partition.',
    ko: '이 정책은 `service-role/` 경로에 있습니다. 경로가 빠지거나 이름이 틀리면 IAM에서 찾지 못합니다. 중국과 GovCloud에서는 ARN의 파티션이 다릅니다.',
  },
  steps: [
    {
      text: { en: 'Attach the policy by its full ARN.', ko: '전체 ARN으로 정책을 연결합니다.' },
      command: `aws iam attach-role-policy --role-name ROLE_NAME --policy-arn ${LOG_POLICY}`,
    },
  ],
  evidence: 'inferred',
  docs: 'setup',
  source: 'https://github.com/floci-io/floci/issues/2117',
  examples: [
    'An error occurred (NoSuchEntity) when calling the AttachRolePolicy operation: Policy arn:aws:iam::aws:policy/AmazonAPIGatewayPushToCloudWatchLogs does not exist or is not attachable.',
    'NoSuchEntity: Policy arn:aws:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs does not exist.',
  ],
};
