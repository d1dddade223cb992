import { BOTO_VALIDATION, STAGE_API_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const parameterMissing: KnownError = {
  id: 'parameterMissing',
  message: 'Missing required parameter in input: "StageName"',
  patterns: [
    /missing required parameter in input: ?"(?:stagename|apiid|restapiid|loggroupname)"/,
    /missing required key '(?:stagename|apiid|restapiid|loggroupname)' in params/,
    /no value provided for input http label: ?(?:stagename|apiid|restapiid)/,
  ],
  title: { en: 'A required parameter is missing', ko: '호출에 필수 파라미터가 빠졌습니다' },
  cause: {
    en: 'The SDK checks the parameters before it sends the call. A name is misspelled (names are case-sensitive), or its value is `None` or not set, often because an environment variable is missing.',
    ko: 'SDK는 호출을 보내기 전에 파라미터를 검사합니다. 이름이 틀렸거나(대소문자를 구분합니다), 값이 `None`이거나 지정되지 않았습니다. 환경 변수가 설정되지 않은 경우가 많습니다.',
  },
  steps: [
    {
      text: {
        en: 'Pass the parameter that the message names, here the API and the stage. For a REST API, they are `restApiId` and `stageName`.',
        ko: '메시지에 나온 파라미터를 넣습니다. 예시는 API와 스테이지입니다. REST API에서는 `restApiId`, `stageName`입니다.',
      },
      command:
        "new UpdateStageCommand({ ApiId: 'API_ID', StageName: 'STAGE', AccessLogSettings: { DestinationArn: 'LOG_GROUP_ARN', Format: '$context.requestId' } })",
    },
  ],
  evidence: 'recorded',
  docs: STAGE_API_DOCS,
  source: BOTO_VALIDATION,
  examples: [
    'Parameter validation failed:\nMissing required parameter in input: "StageName"',
    "MissingRequiredParameter: Missing required key 'ApiId' in params",
    'Error: No value provided for input HTTP label: ApiId.',
  ],
};
