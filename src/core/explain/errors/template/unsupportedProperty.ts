import { CFN_LINT, REST_STAGE_TEMPLATE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const unsupportedProperty: KnownError = {
  id: 'unsupportedProperty',
  message:
    "Additional properties are not allowed ('AccessLogSettings' was unexpected. Did you mean 'AccessLogSetting'?)",
  patterns: [
    /'?accesslogsettings?'? was unexpected/,
    /unsupported property accesslogsettings?/,
    /extraneous key \[accesslogsettings?\]/,
    /property accesslogsettings? not defined for resource/,
    /invalid template (?:resource )?property:? ?'?accesslogsettings?/,
  ],
  title: {
    en: 'The property name is wrong or in the wrong place',
    ko: '속성의 이름이나 위치가 잘못되었습니다',
  },
  cause: {
    en: 'REST APIs have `AccessLogSetting`; WebSocket and HTTP APIs have `AccessLogSettings`. Or it is in the wrong place: it belongs to the stage, in SAM to `AWS::Serverless::Api`, `AWS::Serverless::HttpApi` or `AWS::Serverless::WebSocketApi`.',
    ko: 'REST API의 속성은 `AccessLogSetting`, WebSocket과 HTTP API의 속성은 `AccessLogSettings`입니다. 또는 위치가 잘못되었습니다. 이 속성은 스테이지에 속하며 SAM에서는 `AWS::Serverless::Api`, `AWS::Serverless::HttpApi`, `AWS::Serverless::WebSocketApi` 리소스에 넣습니다.',
  },
  steps: [
    {
      text: { en: 'For a WebSocket or HTTP API:', ko: 'WebSocket과 HTTP API에서는 이렇게 씁니다.' },
      command:
        'Type: AWS::ApiGatewayV2::Stage\nProperties:\n  AccessLogSettings:\n    DestinationArn: LOG_GROUP_ARN\n    Format: FORMAT',
    },
    {
      text: { en: 'For a REST API:', ko: 'REST API에서는 이렇게 씁니다.' },
      command:
        'Type: AWS::ApiGateway::Stage\nProperties:\n  AccessLogSetting:\n    DestinationArn: LOG_GROUP_ARN\n    Format: FORMAT',
    },
  ],
  evidence: 'recorded',
  docs: REST_STAGE_TEMPLATE_DOCS,
  source: CFN_LINT,
  examples: [
    "E3002 Additional properties are not allowed ('AccessLogSettings' was unexpected. Did you mean 'AccessLogSetting'?)\nt.yaml:8:7",
    'Encountered unsupported property AccessLogSettings',
    'Properties validation failed for resource Stage with message: #: extraneous key [AccessLogSettings] is not permitted',
    'Resource with id [A] is invalid. property AccessLogSettings not defined for resource of type AWS::Serverless::Api',
  ],
};
