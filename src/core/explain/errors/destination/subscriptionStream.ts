import { SUBSCRIPTION_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const subscriptionStream: KnownError = {
  id: 'subscriptionStream',
  message:
    'Could not deliver test message to specified Firehose stream. Check if the given Firehose stream is in ACTIVE state.',
  patterns: [/could not deliver (?:test )?message to specified/],
  title: {
    en: 'CloudWatch Logs could not reach the stream',
    ko: '스트림으로 시험 메시지를 보내지 못했습니다',
  },
  cause: {
    en: 'CloudWatch Logs tests a subscription filter when it is created. Either the stream is not active yet, or the role of the filter is not allowed to write to it or does not trust CloudWatch Logs.',
    ko: 'CloudWatch Logs는 구독 필터를 만들 때 시험 메시지를 보냅니다. 스트림이 아직 활성 상태가 아니거나, 필터에 지정한 역할에 쓰기 권한이 없거나, 역할이 CloudWatch Logs를 신뢰하지 않습니다.',
  },
  steps: [
    {
      text: { en: 'Check that the stream is `ACTIVE`.', ko: '스트림이 `ACTIVE` 상태인지 확인합니다.' },
      command:
        'aws firehose describe-delivery-stream --delivery-stream-name STREAM_NAME --query DeliveryStreamDescription.DeliveryStreamStatus',
    },
    {
      text: {
        en: 'The role must trust `logs.amazonaws.com` and be allowed to put records.',
        ko: '역할이 `logs.amazonaws.com` 보안 주체를 신뢰해야 하고, 레코드를 넣을 권한이 있어야 합니다.',
      },
      command:
        '{"Effect":"Allow","Action":["firehose:PutRecord","firehose:PutRecordBatch"],"Resource":"arn:aws:firehose:REGION:ACCOUNT_ID:deliverystream/STREAM_NAME"}',
    },
    {
      text: {
        en: 'A new role takes a while to work. Try again after a minute.',
        ko: '방금 만든 역할은 적용에 시간이 걸립니다. 1분 뒤에 다시 시도합니다.',
      },
    },
  ],
  evidence: 'inferred',
  docs: SUBSCRIPTION_DOCS,
  source: 'https://github.com/alertlogic/cloudwatch-logs-s3-export/issues/9',
  examples: [
    'An error occurred (InvalidParameterException) when calling the PutSubscriptionFilter operation: Could not deliver test message to specified Firehose stream. Check if the given Firehose stream is in ACTIVE state.',
    'CREATE_FAILED AWS::Logs::SubscriptionFilter Could not deliver test message to specified Kinesis stream. Check if the given kinesis stream is in ACTIVE state.',
  ],
};
