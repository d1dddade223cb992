import { SET_ROLE } from '../../commands.ts';
import type { KnownError } from '../../explanation.ts';

export const noAccountRole: KnownError = {
  id: 'noAccountRole',
  message: 'CloudWatch Logs role ARN must be set in account settings to enable logging',
  patterns: [/role arn must be set in account settings/],
  title: { en: 'The account role is not set', ko: '계정 역할이 설정되지 않았습니다' },
  cause: {
    en: 'WebSocket and REST APIs write logs with the account role, one IAM role per account and Region. None is set in this Region. HTTP APIs do not need one, which is why this is easy to miss.',
    ko: 'WebSocket API와 REST API는 계정과 리전마다 하나씩 지정하는 IAM 역할인 계정 역할로 로그를 기록합니다. 이 리전에는 계정 역할이 없습니다. HTTP API에는 필요하지 않아 놓치기 쉽습니다.',
  },
  steps: [
    {
      text: {
        en: 'Export the full setup. It creates and sets the role before the stage.',
        ko: '전체 설정을 내보냅니다. 스테이지보다 먼저 계정 역할을 만들고 설정합니다.',
      },
      remedy: { kind: 'fullSetUp' },
    },
    {
      text: {
        en: `Or set an existing role that has the policy \`AmazonAPIGatewayPushToCloudWatchLogs\`.`,
        ko: '`AmazonAPIGatewayPushToCloudWatchLogs` 정책이 있는 기존 역할을 설정해도 됩니다.',
      },
      command: SET_ROLE,
    },
  ],
  evidence: 'recorded',
  docs: 'setup',
  source: 'https://github.com/anomalyco/sst/issues/1556',
  examples: [
    'An error occurred (BadRequestException) when calling the UpdateStage operation: CloudWatch Logs role ARN must be set in account settings to enable logging',
    'Resource handler returned message: "CloudWatch Logs role ARN must be set in account settings to enable logging (Service: ApiGatewayV2, Status Code: 400, Request ID: 1)" (RequestToken: 2, HandlerErrorCode: InvalidRequest)',
    '╷\n│ Error: creating API Gateway v2 Stage: BadRequestException: CloudWatch Logs role ARN must\n│ be set in account settings to enable logging\n╵',
    'role ARN must be set in account settings',
  ],
};
