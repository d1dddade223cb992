import { SUBSCRIPTION_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const subscriptionRole: KnownError = {
  id: 'subscriptionRole',
  message: 'destinationArn for vendor firehose cannot be used without roleArn',
  patterns: [/destinationarn for vendor [a-z]{1,20} cannot be used without rolearn/],
  title: { en: 'The subscription filter has no role', ko: '구독 필터에 역할이 없습니다' },
  cause: {
    en: 'CloudWatch Logs writes to Firehose and Kinesis with a role that is set on the filter. A filter that sends to a Lambda function needs no role.',
    ko: 'CloudWatch Logs는 필터에 지정한 역할로 Firehose와 Kinesis에 기록합니다. Lambda 함수로 보내는 필터에는 역할이 필요하지 않습니다.',
  },
  steps: [
    {
      text: {
        en: 'Set a role that trusts `logs.amazonaws.com` and is allowed to write to the stream.',
        ko: '`logs.amazonaws.com` 보안 주체를 신뢰하고 스트림에 쓸 수 있는 역할을 지정합니다.',
      },
      command:
        'aws logs put-subscription-filter --log-group-name /aws/apigateway/NAME --filter-name FILTER_NAME --filter-pattern "" --destination-arn STREAM_ARN --role-arn ROLE_ARN',
    },
  ],
  evidence: 'inferred',
  docs: SUBSCRIPTION_DOCS,
  source: 'https://github.com/dougmoscrop/serverless-plugin-log-subscription/issues/66',
  examples: [
    'Resource handler returned message: "destinationArn for vendor firehose cannot be used without roleArn (Service: CloudWatchLogs, Status Code: 400, Request ID: 123)" (RequestToken: 123, HandlerErrorCode: InternalFailure)',
  ],
};
