import { ARN_SHAPE } from '../../commands.ts';
import { FIREHOSE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const firehoseName: KnownError = {
  id: 'firehoseName',
  message: "Firehose delivery stream name for access log destination must begin with 'amazon-apigateway-'",
  patterns: [
    /delivery stream name for access log destination must begin/,
    /must (?:begin|start) with '?"?amazon-apigateway-/,
  ],
  title: {
    en: 'The name of the Firehose stream is not allowed',
    ko: 'Firehose 스트림에 쓸 수 없는 이름입니다',
  },
  cause: {
    en: 'API Gateway writes only to streams whose names begin with `amazon-apigateway-`, and AWS documents Firehose only for REST APIs. Use a log group for a WebSocket API.',
    ko: 'API Gateway는 이름이 `amazon-apigateway-`로 시작하는 스트림에만 기록하며, Firehose는 REST API 문서에만 나옵니다. WebSocket API에는 로그 그룹을 씁니다.',
  },
  steps: [
    {
      text: {
        en: 'For a REST API, name the stream like this:',
        ko: 'REST API의 스트림 이름을 이렇게 짓습니다.',
      },
      command: 'amazon-apigateway-NAME',
    },
    {
      text: {
        en: 'For a WebSocket API, log to a log group and forward its lines with a subscription filter.',
        ko: 'WebSocket API의 로그는 로그 그룹에 기록한 뒤 구독 필터로 전달합니다.',
      },
      command: ARN_SHAPE,
    },
  ],
  evidence: 'recorded',
  docs: FIREHOSE_DOCS,
  source: 'https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-apigateway/lib/access-log.ts',
  examples: [
    "MustBeFirehoseDeliveryStream: Firehose delivery stream name for access log destination must begin with 'amazon-apigateway-', got 'foo'",
  ],
};
