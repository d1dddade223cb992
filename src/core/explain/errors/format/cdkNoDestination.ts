import { CDK_REST_DOCS, CDK_STAGE } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const cdkNoDestination: KnownError = {
  id: 'cdkNoDestination',
  message: 'Access log format is specified without a destination',
  patterns: [/access log format is specified without a destination/],
  title: { en: 'CDK has a format and no destination', ko: 'CDK에 형식만 있고 대상이 없습니다' },
  cause: {
    en: '`accessLogFormat` was given without `accessLogDestination`. CDK makes no log group by itself.',
    ko: '`accessLogDestination` 없이 `accessLogFormat` 속성만 있습니다. CDK에서 로그 그룹을 알아서 만들지는 않습니다.',
  },
  steps: [
    {
      text: { en: 'Add the destination beside the format.', ko: '형식 옆에 대상을 추가합니다.' },
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
