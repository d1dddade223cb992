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
  title: { en: 'API or stage is missing in the call', ko: '호출에 API나 스테이지가 빠졌습니다' },
  cause: {
    en: 'The SDK looks before it sends. The name is misspelt (upper and lower case count), or the value is `None` or not set at all, often from an environment variable that is missing.',
    ko: 'SDK에서 보내기 전에 검사합니다. 이름의 대소문자가 다르거나, 값이 `None`이거나 아예 없습니다. 설정되지 않은 환경 변수에서 온 경우가 많습니다.',
  },
  steps: [
    {
      text: {
        en: 'Give both by these names. For a REST API they are `restApiId` and `stageName`.',
        ko: '이 이름으로 둘 다 넣습니다. REST API에서는 `restApiId`, `stageName`입니다.',
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
