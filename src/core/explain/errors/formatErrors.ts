import { LOGGING_DOCS, QUOTA_DOCS, SETUP_DOCS } from '../../api/webSocketApi.ts';
import type { KnownError } from '../explanation.ts';

/** The names between the brackets of the message, as code, as many as there is room for. */
function namesIn(text: string): string {
  const list = /not supported: \[([^\]]*)\]/i.exec(text)?.[1] ?? '';
  const names = list
    .split(',')
    .map((name) => name.trim().replaceAll('`', ''))
    .filter((name) => name !== '');
  const shown = names.slice(0, 3).map((name) => `\`${name.slice(0, 60)}\``);
  return shown.join(', ') + (names.length > 3 ? ' …' : '');
}

/** What AWS says about the format itself. */
export const FORMAT_ERRORS: readonly KnownError[] = [
  {
    id: 'missingRequestId',
    message:
      'The following errors are found in Access Log Format: Access Log format must include either $context.requestId or $context.extendedRequestId',
    pattern:
      /must include either (?:\$context\.requestid|accesslogformat|'accesslogformat)|at least \$context\.requestid/,
    title: { en: 'The format has no request ID', ko: '형식에 요청 ID가 없습니다' },
    cause: {
      en: 'AWS takes no format without `$context.requestId` or `$context.extendedRequestId`. One of them is enough. A misspelt one, or one with text right behind it, does not count.',
      ko: '`$context.requestId` 또는 `$context.extendedRequestId` 변수가 없는 형식은 AWS에서 거부합니다. 하나만 있으면 됩니다. 철자가 틀리거나 바로 뒤에 글자가 붙은 것은 인정되지 않습니다.',
    },
    steps: [
      {
        text: {
          en: 'Put `$context.requestId` into the format and set it again.',
          ko: '형식에 `$context.requestId` 변수를 넣고 다시 설정합니다.',
        },
        remedy: { kind: 'mend', rules: ['require-request-id'] },
      },
    ],
    evidence: 'recorded',
    docs: SETUP_DOCS,
    examples: [
      "An error occurred (BadRequestException) when calling the UpdateStage operation: The following errors are found in Access Log Format: Access Log format must include either $context.requestId or $context.extendedRequestId : 'x'",
      'Access log must include either `AccessLogFormat.contextRequestId()` or `AccessLogFormat.contextExtendedRequestId()`',
      '│ BadRequestException: Access Log format must include\n│ either $context.requestId or $context.extendedRequestId',
      'must include either $context.requestId',
    ],
  },
  {
    id: 'lineBreak',
    message:
      'The following errors are found in Access Log Format: Access Log format must be single line, new line character is allowed only at end of the format',
    pattern: /must be single line/,
    title: { en: 'The format has a line break in it', ko: '형식에 줄바꿈이 있습니다' },
    cause: {
      en: 'Often the tool put it there: a YAML block scalar whose next lines are indented deeper keeps its breaks, and so does a heredoc. The message is printed on one line, which hides it.',
      ko: '도구에서 들어간 경우가 많습니다. 다음 줄을 더 들여 쓴 YAML 블록과 heredoc에는 줄바꿈이 남습니다. 메시지는 한 줄로 찍혀 눈에 띄지 않습니다.',
    },
    steps: [
      {
        text: {
          en: 'Join the format to one line, and copy the export from here: it is always one line.',
          ko: '형식을 한 줄로 합치고 여기서 내보낸 것을 붙여 넣습니다. 내보내기는 항상 한 줄입니다.',
        },
        remedy: { kind: 'mend', rules: ['no-line-break'] },
      },
      {
        text: {
          en: 'In YAML, put the format between single quotes. In Terraform, wrap a heredoc in `replace` and `trimspace`.',
          ko: 'YAML에서는 형식을 작은따옴표로 감쌉니다. Terraform heredoc에는 `replace`, `trimspace` 함수를 씁니다.',
        },
        command: 'format = trimspace(replace(local.format, "\\n", " "))',
      },
    ],
    evidence: 'recorded',
    docs: LOGGING_DOCS,
    examples: [
      "The following errors are found in Access Log Format: Access Log format must be single line: '$context.requestId\n$context.status'",
      "UPDATE_FAILED  Stage  Access Log format must be single line, new line character is allowed only at end of the format: '{ }' (Service: ApiGatewayV2, Status Code: 400)",
      'format must be\n│ single line',
    ],
  },
  {
    id: 'unsupportedVariables',
    message: 'The following context variables are not supported',
    pattern: /context variables? (?:are|is) not supported/,
    title: { en: 'It names variables that this API has not', ko: '이 API에 없는 변수가 있습니다' },
    cause: (text) => {
      const names = namesIn(text);
      return {
        en: `${names ? `Refused: ${names}. ` : ''}Today only HTTP APIs refuse unknown names; WebSocket APIs take them and print \`-\`. Look whether the stage belongs to an HTTP API.`,
        ko: `${names ? `거부된 이름: ${names}. ` : ''}지금은 HTTP API에서만 모르는 이름을 거부하고 WebSocket API에서는 \`-\`로 찍습니다. HTTP API의 스테이지인지 확인하세요.`,
      };
    },
    steps: [
      {
        text: {
          en: 'Look at the API type: `ProtocolType` must be `WEBSOCKET`.',
          ko: 'API 종류를 확인합니다. `ProtocolType` 값이 `WEBSOCKET`이어야 합니다.',
        },
        command: 'aws apigatewayv2 get-api --api-id API_ID --query ProtocolType',
      },
      {
        text: {
          en: 'Replace the names. Here they show up as problems with a substitute.',
          ko: '이름을 바꿉니다. 여기서는 대신 쓸 변수와 함께 문제로 나타납니다.',
        },
        remedy: {
          kind: 'mend',
          rules: ['no-unknown-variable', 'no-foreign-variable', 'no-whole-object', 'no-placeholder-name'],
        },
      },
    ],
    evidence: 'recorded',
    docs: LOGGING_DOCS,
    examples: [
      'BadRequestException: The following context variables are not supported: [$context.httpMethod, $context.path]',
      'Error: updating API Gateway v2 Stage (prod): operation error ApiGatewayV2: UpdateStage, The following context variables\n are not supported: [$context.x]',
      'context variables are not supported',
    ],
  },
  {
    id: 'valueMissing',
    message: 'Access Log value missing. Expected destinationArn and format.',
    pattern: /access log value missing|expected destinationarn and format/,
    title: { en: 'Log group or format is missing', ko: '로그 그룹 또는 형식이 빠졌습니다' },
    cause: {
      en: 'Access logging needs both. Only one arrived, and the stage had no other stored.',
      ko: '액세스 로그에는 둘 다 필요합니다. 하나만 전달되었고 스테이지에 저장된 나머지 값도 없습니다.',
    },
    steps: [
      {
        text: {
          en: 'Set both at once, as the export of the stage does.',
          ko: '스테이지 내보내기처럼 둘을 함께 설정합니다.',
        },
        command:
          'aws apigatewayv2 update-stage --api-id API_ID --stage-name STAGE --access-log-settings file://access-log.json',
      },
    ],
    evidence: 'inferred',
    docs: SETUP_DOCS,
    examples: [
      'An error occurred (BadRequestException) when calling the UpdateStage operation: Access Log value missing. Expected destinationArn and format.',
      'Expected destinationArn and format',
    ],
  },
  {
    id: 'tooLong',
    message: 'Access log format exceeds the maximum size',
    pattern: /access ?log (?:format|template)[^.]{0,40}(?:exceed|too (?:long|large)|maximum|longer)/,
    title: { en: 'The format is too long', ko: '형식이 너무 깁니다' },
    cause: {
      en: 'AWS takes 3 KB, and no more on request. Its exact words for this are unverified.',
      ko: 'AWS 할당량은 3 KB이며 늘릴 수 없습니다. 이 오류의 정확한 문구는 확인되지 않았습니다.',
    },
    steps: [
      {
        text: {
          en: 'Take fields out until the size below the template is under 3,000 bytes. Those that always print `-` first.',
          ko: '템플릿 아래 크기가 3,000바이트보다 작아질 때까지 필드를 지웁니다. 항상 `-`인 필드부터 지우세요.',
        },
      },
    ],
    evidence: 'inferred',
    docs: QUOTA_DOCS,
    examples: ['BadRequestException: Access log format exceeds the limit', 'Access Log Format is too long'],
  },
];
