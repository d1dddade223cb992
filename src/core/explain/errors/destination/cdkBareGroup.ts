import { CDK_DOCS, CDK_STAGE } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const cdkBareGroup: KnownError = {
  id: 'cdkBareGroup',
  message: 'TypeError: props.destination.bind is not a function',
  patterns: [
    /(?:accesslogdestination|destination)\??\.bind is not a function/,
    /is missing in type 'loggroup' but required in type 'iaccesslogdestination'/,
    /'i?loggroup' is not assignable to type 'iaccesslogdestination'/,
  ],
  title: {
    en: 'CDK needs a destination object, not a log group',
    ko: 'CDK에는 로그 그룹이 아니라 대상 객체가 필요합니다',
  },
  cause: {
    en: 'CDK expects a destination that can be bound to a stage. A `LogGroup` on its own is not a destination.',
    ko: 'CDK에서는 스테이지에 연결할 수 있는 대상 객체를 받습니다. `LogGroup` 객체 자체는 대상이 아닙니다.',
  },
  steps: [
    {
      text: {
        en: 'Wrap the log group. Use the class from the same package as the stage: `aws-apigatewayv2` for WebSocket and HTTP APIs, `aws-apigateway` for REST APIs.',
        ko: '대상 클래스로 감쌉니다. WebSocket과 HTTP API는 `aws-apigatewayv2`, REST API는 `aws-apigateway` 패키지의 클래스를 씁니다.',
      },
      command: 'new LogGroupLogDestination(logGroup)',
    },
  ],
  evidence: 'recorded',
  docs: CDK_DOCS,
  source: CDK_STAGE,
  examples: [
    'TypeError: props.destination.bind is not a function\n    at new WebSocketStage (/app/node_modules/aws-cdk-lib/aws-apigatewayv2/lib/websocket/stage.js:1:3021)',
    'TypeError: accessLogDestination?.bind is not a function',
    "error TS2741: Property 'bind' is missing in type 'LogGroup' but required in type 'IAccessLogDestination'.",
  ],
};
