import { SHOW_PROTOCOL } from '../../commands.ts';
import { HTTP_LOGGING_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const insufficientPermissions: KnownError = {
  id: 'insufficientPermissions',
  message: 'Insufficient permissions to enable logging',
  patterns: [/insufficient permissions to enable logging/],
  title: { en: 'You are not allowed to turn on logging', ko: '로깅을 켤 권한이 없습니다' },
  cause: {
    en: 'This is most common with HTTP APIs: your user does not have the log delivery permissions, or the shared policy `AWSLogDeliveryWrite20150319` is full.',
    ko: '주로 HTTP API에서 나타나는 오류입니다. 로그 전송 권한이 없거나 공용 정책 `AWSLogDeliveryWrite20150319` 크기가 한도에 이른 경우입니다.',
  },
  steps: [
    {
      text: {
        en: 'Check the API type. A WebSocket API needs the account role instead.',
        ko: 'API 유형을 확인합니다. WebSocket API에는 대신 계정 역할이 필요합니다.',
      },
      command: SHOW_PROTOCOL,
    },
    {
      text: {
        en: 'On an HTTP API, allow `logs:CreateLogDelivery`, `logs:PutResourcePolicy`, `logs:DescribeResourcePolicies` and the other delivery actions.',
        ko: 'HTTP API에서는 `logs:CreateLogDelivery`, `logs:PutResourcePolicy`, `logs:DescribeResourcePolicies` 등 로그 전송 권한을 허용합니다.',
      },
    },
  ],
  evidence: 'recorded',
  docs: HTTP_LOGGING_DOCS,
  source: 'https://github.com/anomalyco/sst/issues/125',
  examples: [
    'BadRequestException: Insufficient permissions to enable logging',
    'insufficient permissions to enable logging (Service: AmazonApiGatewayV2)',
  ],
};
