import { SET_ACCESS_LOG } from '../../commands.ts';
import { PATCH_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const methodSettingPath: KnownError = {
  id: 'methodSettingPath',
  message: 'Invalid method setting path: accessLogSettings/format. Must be one of',
  patterns: [/invalid method setting path/],
  title: { en: 'The patch path is wrong', ko: '패치 경로가 잘못되었습니다' },
  cause: {
    en: 'The patch path of a REST stage begins with `/accessLogSettings`; with `/*/*` before it, AWS reads it as a method setting. In method settings, the same error comes from a path that is empty, has two slashes, or contains `/` instead of `~1`. WebSocket APIs have no patch paths.',
    ko: 'REST 스테이지의 패치 경로는 `/accessLogSettings`로 시작합니다. 앞에 `/*/*` 부분이 있으면 메서드 설정으로 처리됩니다. 메서드 설정에서는 경로가 비었거나, 슬래시가 두 번 나오거나, `~1` 대신 `/` 문자를 쓰면 같은 오류가 납니다. WebSocket API에는 패치 경로가 없습니다.',
  },
  steps: [
    {
      text: {
        en: 'On a REST API, set the access log like this:',
        ko: 'REST API의 액세스 로그는 이렇게 설정합니다.',
      },
      command:
        'aws apigateway update-stage --rest-api-id API_ID --stage-name STAGE --patch-operations op=replace,path=/accessLogSettings/destinationArn,value=LOG_GROUP_ARN',
    },
    {
      text: {
        en: 'On a WebSocket API, use this command instead:',
        ko: 'WebSocket API에서는 다른 명령을 씁니다.',
      },
      command: SET_ACCESS_LOG,
    },
    {
      text: {
        en: 'In SAM and CloudFormation, `ResourcePath`, `HttpMethod` and the level belong in one item of `MethodSettings`, under one dash.',
        ko: 'SAM과 CloudFormation에서는 `ResourcePath`, `HttpMethod`, 수준을 `MethodSettings` 목록의 한 항목에 함께 넣습니다.',
      },
      command: 'MethodSettings:\n  - ResourcePath: /*\n    HttpMethod: "*"\n    LoggingLevel: INFO',
    },
  ],
  evidence: 'inferred',
  docs: PATCH_DOCS,
  source: 'https://github.com/aws/aws-sdk-java/issues/1823',
  examples: [
    'Invalid method setting path: accessLogSettings/format. Must be one of',
    'An error occurred: ApiGatewayStage - Invalid method setting path: /~1//logging/dataTrace. Must be one of: [/deploymentId, /description, /accessLogSettings, /accessLogSettings/destinationArn, /accessLogSettings/format]',
    'Invalid method setting path: null/null/logging/dataTrace. Must be one of: [/deploymentId]',
  ],
};
