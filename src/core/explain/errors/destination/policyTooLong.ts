import { RESOURCE_POLICY_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const policyTooLong: KnownError = {
  id: 'policyTooLong',
  message:
    'Cannot enable logging. Policy document length breaking Cloudwatch Logs Constraints, either < 1 or > 5120',
  patterns: [
    /policy document length breaking/,
    /logs resource policy size was exceeded/,
    /logs resource policy due to policy document length/,
  ],
  title: { en: 'The log resource policy is full', ko: '로그 리소스 정책이 가득 찼습니다' },
  cause: {
    en: 'Log delivery adds each log group to one resource policy of the account. This error is most common with HTTP APIs. WebSocket APIs write with the account role and do not need the policy.',
    ko: '로그 전송을 설정하면 로그 그룹이 계정의 리소스 정책에 하나씩 추가됩니다. 주로 HTTP API에서 나타나는 오류입니다. WebSocket API는 계정 역할로 로그를 기록하므로 이 정책이 필요 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Name the log group `/aws/vendedlogs/…`: one entry of the policy covers all such names.',
        ko: '로그 그룹 이름을 `/aws/vendedlogs/…` 형태로 정합니다. 정책 항목 하나로 모두 허용됩니다.',
      },
      command: 'aws logs create-log-group --log-group-name /aws/vendedlogs/apigateway/NAME',
    },
    {
      text: {
        en: 'Or remove log groups that no longer exist from the policy.',
        ko: '또는 이미 삭제한 로그 그룹을 정책에서 삭제합니다.',
      },
      command: 'aws logs describe-resource-policies',
    },
  ],
  evidence: 'recorded',
  docs: RESOURCE_POLICY_DOCS,
  source: 'https://github.com/aws-samples/amazon-cognito-passwordless-auth/issues/91',
  examples: [
    'Cannot enable logging. Policy document length breaking Cloudwatch Logs Constraints, either < 1 or > 5120 (Service: AmazonApiGatewayV2; Status Code: 400)',
    'Policy document length breaking Cloudwatch Logs Constraints',
    'CREATE_FAILED | AWS::Logs::LogGroup | ChatLog | Failed to update CloudWatch Logs resource policy due to policy document length constraints',
  ],
};
