import type { KnownError } from '../../explanation.ts';

export const missingRequestId: KnownError = {
  id: 'missingRequestId',
  message:
    'The following errors are found in Access Log Format: Access Log format must include either $context.requestId or $context.extendedRequestId',
  patterns: [/must include (?:either|at least) (?:\$context\.requestid|'?accesslogformat)/],
  title: { en: 'The format has no request ID', ko: '형식에 요청 ID가 없습니다' },
  cause: {
    en: 'AWS rejects a format that contains neither `$context.requestId` nor `$context.extendedRequestId`. One of them is enough. A misspelled name, or a name with more letters directly after it, does not count. CDK checks this before AWS does; older versions require `$context.requestId` and do not find it inside a CDK token.',
    ko: '`$context.requestId` 또는 `$context.extendedRequestId` 변수가 없는 형식은 AWS에서 거부합니다. 하나만 있으면 됩니다. 철자가 틀리거나 바로 뒤에 글자가 붙은 이름은 인정되지 않습니다. CDK는 AWS보다 먼저 검사하며, 이전 버전은 `$context.requestId` 변수를 요구하고 토큰 안에 있는 변수는 찾지 못합니다.',
  },
  steps: [
    {
      text: {
        en: 'Add `$context.requestId` to the format and set it again.',
        ko: '형식에 `$context.requestId` 변수를 넣고 다시 설정합니다.',
      },
      remedy: { kind: 'mend', rules: ['require-request-id'] },
    },
    {
      text: {
        en: 'In CDK, pass the whole format as a plain string.',
        ko: 'CDK에서는 형식 전체를 문자열로 넘깁니다.',
      },
      command: 'AccessLogFormat.custom(\'{"requestId":"$context.requestId"}\')',
    },
  ],
  evidence: 'recorded',
  docs: 'setup',
  source: 'https://github.com/aws/aws-cdk/issues/9687',
  examples: [
    "An error occurred (BadRequestException) when calling the UpdateStage operation: The following errors are found in Access Log Format: Access Log format must include either $context.requestId or $context.extendedRequestId : 'x'",
    'Access log must include either `AccessLogFormat.contextRequestId()` or `AccessLogFormat.contextExtendedRequestId()`',
    'Access log must include at least `AccessLogFormat.contextRequestId()`',
    '│ BadRequestException: Access Log format must include\n│ either $context.requestId or $context.extendedRequestId',
    'must include either $context.requestId',
  ],
};
