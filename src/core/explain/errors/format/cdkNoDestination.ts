import { CDK_REST_DOCS, CDK_STAGE } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const cdkNoDestination: KnownError = {
  id: 'cdkNoDestination',
  message: 'Access log format is specified without a destination',
  patterns: [/access log format is specified without a destination/],
  title: { en: 'The CDK code has a format but no destination', ko: 'CDK 코드에 형식만 있고 대상이 없습니다' },
  cause: {
    en: '`accessLogFormat` is set without `accessLogDestination`. CDK does not create a log group by itself.',
    ko: '`accessLogDestination` 없이 `accessLogFormat` 속성만 있습니다. CDK가 로그 그룹을 자동으로 만들지는 않습니다.',
  },
  steps: [
    {
      text: { en: 'Add a destination next to the format.', ko: '형식과 함께 대상을 지정합니다.' },
      command: "accessLogDestination: new LogGroupLogDestination(new LogGroup(this, 'AccessLog')),",
    },
  ],
  evidence: 'recorded',
  docs: CDK_REST_DOCS,
  source: CDK_STAGE,
  examples: [
    'Access log format is specified without a destination',
    'AccessLogFormatSpecifiedWithout: Access log format is specified without a destination\n    at new Stage (/app/node_modules/aws-cdk-lib/aws-apigateway/lib/stage.js:1:4502)',
  ],
};
