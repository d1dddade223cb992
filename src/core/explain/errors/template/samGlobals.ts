import { SAM_GLOBALS_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const samGlobals: KnownError = {
  id: 'samGlobals',
  message: "'Globals' section is invalid. 'AccessLogSettings' is not a supported property of 'Api'.",
  patterns: [
    /'accesslogsettings?' is not a supported property of '/,
    /'globals' section is invalid\. ?'?(?:web ?socket|http|rest)/,
  ],
  title: {
    en: 'SAM does not support that property under `Globals`',
    ko: 'SAM의 `Globals` 항목에 쓸 수 없는 속성입니다',
  },
  cause: {
    en: 'Under `Globals`, `Api` has `AccessLogSetting` and `HttpApi` has `AccessLogSettings`. Section names must match those in the message exactly; older versions of SAM have no section for WebSocket APIs.',
    ko: '`Globals` 아래에서 `Api` 항목은 `AccessLogSetting`, `HttpApi` 항목은 `AccessLogSettings` 속성을 받습니다. 섹션 이름은 메시지에 나온 것과 정확히 일치해야 하며, 이전 버전의 SAM에는 WebSocket API 섹션이 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'Rename the property, or set it on the stage itself.',
        ko: '속성 이름을 고치거나 스테이지에 직접 설정합니다.',
      },
      command:
        'Globals:\n  HttpApi:\n    AccessLogSettings:\n      DestinationArn: LOG_GROUP_ARN\n      Format: FORMAT',
    },
    {
      text: {
        en: 'For a WebSocket API, set it on `AWS::Serverless::WebSocketApi`, as the SAM export does. With older versions of SAM, use `AWS::ApiGatewayV2::Stage`.',
        ko: 'WebSocket API에서는 여기서 내보낸 SAM 템플릿처럼 `AWS::Serverless::WebSocketApi` 리소스에 설정합니다. 이전 버전의 SAM에서는 `AWS::ApiGatewayV2::Stage` 리소스를 씁니다.',
      },
    },
  ],
  evidence: 'recorded',
  docs: SAM_GLOBALS_DOCS,
  source:
    'https://github.com/aws/serverless-application-model/blob/develop/samtranslator/plugins/globals/globals.py',
  examples: [
    "'Globals' section is invalid. 'AccessLogSettings' is not a supported property of 'Api'. Must be one of the following values - ['Auth', 'Name', 'AccessLogSetting']",
    "'Globals' section is invalid. 'WebsocketApi' is not supported. Must be one of the following values - ['Api', 'Function', 'HttpApi']",
  ],
};
