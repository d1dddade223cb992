import { SHOW_PROTOCOL } from '../../commands.ts';
import { HTTP_LOGGING_DOCS, RECORDED_HTTP_CALLS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const logDeliveryDenied: KnownError = {
  id: 'logDeliveryDenied',
  message: 'is not authorized to perform: logs:CreateLogDelivery on resource',
  patterns: [
    /not authorized to perform: ?'?logs:(?:create|update|delete|get|list)logdeliver/,
    /not authorized to perform: ?'?logs:putresourcepolicy/,
  ],
  title: { en: 'You are not allowed to set up log delivery', ko: '로그 전송을 설정할 권한이 없습니다' },
  cause: {
    en: 'HTTP APIs write access logs through log delivery, which is set up with the permissions of the user who changes the stage. WebSocket and REST APIs write with the account role and need none of these permissions.',
    ko: 'HTTP API의 액세스 로그는 로그 전송으로 기록되며, 스테이지를 변경하는 사용자의 권한으로 설정됩니다. WebSocket API와 REST API는 계정 역할로 로그를 기록하므로 이 권한이 필요 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Allow the delivery actions for the user or role that deploys.',
        ko: '배포하는 사용자나 역할에 로그 전송 권한을 추가합니다.',
      },
      command:
        '{"Effect":"Allow","Action":["logs:CreateLogDelivery","logs:GetLogDelivery","logs:UpdateLogDelivery","logs:DeleteLogDelivery","logs:ListLogDeliveries","logs:PutResourcePolicy","logs:DescribeResourcePolicies","logs:DescribeLogGroups"],"Resource":"*"}',
    },
    {
      text: {
        en: 'If you meant a WebSocket API, check the API type.',
        ko: 'WebSocket API라고 생각했다면 API 유형을 확인합니다.',
      },
      command: SHOW_PROTOCOL,
    },
  ],
  evidence: 'documented',
  docs: HTTP_LOGGING_DOCS,
  source: RECORDED_HTTP_CALLS,
  examples: [
    'BadRequestException: User: arn:aws:iam::111122223333:user/dev is not authorized to perform: logs:CreateLogDelivery with an explicit deny in an identity-based policy',
    'User: x is not authorized to perform: logs:PutResourcePolicy on resource: arn:aws:logs:us-east-1:111122223333:log-group::log-stream:',
  ],
};
