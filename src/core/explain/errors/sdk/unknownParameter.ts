import { BOTO_VALIDATION, STAGE_API_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const unknownParameter: KnownError = {
  id: 'unknownParameter',
  message: 'Unknown parameter in input: "accessLogSettings", must be one of: AccessLogSettings, ApiId',
  patterns: [
    /unknown parameter in (?:input|accesslogsettings|defaultroutesettings|patchoperations\[\d{1,3}\]): ?"[a-z]{1,60}", must be one of/,
    /unexpected key 'accesslogsettings?' found in params/,
  ],
  title: { en: 'The call does not have that parameter', ko: '이 호출에서 지원하지 않는 파라미터입니다' },
  cause: {
    en: 'Names are case-sensitive: WebSocket and HTTP APIs have `AccessLogSettings` with `DestinationArn` and `Format`; parameters of REST APIs begin with a lowercase letter. For a REST API, `create_stage` cannot set an access log; use `update_stage` with patch operations.',
    ko: '이름은 대소문자를 구분합니다. WebSocket과 HTTP API에서는 `AccessLogSettings` 안에 `DestinationArn`, `Format`을 넣고, REST API의 파라미터 이름은 소문자로 시작합니다. REST API의 `create_stage` 호출로는 액세스 로그를 설정할 수 없으며 `update_stage` 호출의 패치 작업으로 설정합니다.',
  },
  steps: [
    {
      text: {
        en: 'For a WebSocket or HTTP API, in Python:',
        ko: 'WebSocket과 HTTP API에서는 Python으로 이렇게 씁니다.',
      },
      command:
        "boto3.client('apigatewayv2').update_stage(ApiId='API_ID', StageName='STAGE', AccessLogSettings={'DestinationArn': 'LOG_GROUP_ARN', 'Format': '$context.requestId'})",
    },
    {
      text: { en: 'For a REST API:', ko: 'REST API에서는 이렇게 씁니다.' },
      command:
        "boto3.client('apigateway').update_stage(restApiId='API_ID', stageName='STAGE', patchOperations=[{'op': 'replace', 'path': '/accessLogSettings/format', 'value': '$context.requestId'}])",
    },
  ],
  evidence: 'recorded',
  docs: STAGE_API_DOCS,
  source: BOTO_VALIDATION,
  examples: [
    'botocore.exceptions.ParamValidationError: Parameter validation failed:\nUnknown parameter in input: "accessLogSettings", must be one of: AccessLogSettings, ApiId, AutoDeploy, StageName',
    'Parameter validation failed:\nUnknown parameter in AccessLogSettings: "format", must be one of: DestinationArn, Format',
    "UnexpectedParameter: Unexpected key 'accessLogSettings' found in params",
  ],
};
