import { LOGGING_DOCS, SETUP_DOCS } from '../../api/webSocketApi.ts';
import type { KnownError } from '../explanation.ts';

const USE_FILE =
  'aws apigatewayv2 update-stage --api-id API_ID --stage-name STAGE --access-log-settings file://access-log.json';

/** What the tools on the way to AWS say. */
export const TOOL_ERRORS: readonly KnownError[] = [
  {
    id: 'shorthand',
    message: "Error parsing parameter '--access-log-settings': Expected: '=', received: '\"' for input",
    pattern: /parsing parameter '--access-log-settings'|expected: '[=,]', received:/,
    title: { en: 'The AWS CLI misread the format', ko: 'AWS CLI에서 형식을 잘못 읽었습니다' },
    cause: {
      en: 'Braces, brackets and commas mean something in its shorthand. In double quotes the shell would also replace `$context` by nothing, without any error.',
      ko: '중괄호, 대괄호, 쉼표는 축약 문법의 기호입니다. 큰따옴표로 감싸면 셸에서 `$context` 부분까지 오류 없이 사라집니다.',
    },
    steps: [
      {
        text: {
          en: 'Put destination and format into a file. The exports for the AWS CLI do that.',
          ko: '대상과 형식을 파일에 넣습니다. 여기의 AWS CLI 내보내기가 그렇게 합니다.',
        },
        command: USE_FILE,
      },
    ],
    evidence: 'recorded',
    docs: SETUP_DOCS,
    examples: [
      "Error parsing parameter '--access-log-settings': Expected: '=', received: '\"' for input:\nDestinationArn=x,Format={\"requestId\":\"$context.requestId\"}",
      "Expected: ',', received: ']' for input",
    ],
  },
  {
    id: 'terraformBraces',
    message:
      'Reference to undeclared resource A managed resource "context" "requestId" has not been declared',
    pattern: /(?:undeclared resource|managed resource).{0,200}["']?context["']?/,
    title: {
      en: 'Terraform took the braces for its own',
      ko: 'Terraform에서 중괄호를 자기 문법으로 읽었습니다',
    },
    cause: {
      en: '`${context.x}` is a reference for Terraform. Without braces it stays text, and needs no second `$`.',
      ko: 'Terraform에서 `${context.x}` 표기는 참조입니다. 중괄호가 없으면 글자로 남고 `$`도 하나면 됩니다.',
    },
    steps: [
      {
        text: {
          en: 'Write `$context.requestId` without braces.',
          ko: '중괄호 없이 `$context.requestId` 형태로 씁니다.',
        },
        command: 'format = "{\\"requestId\\":\\"$context.requestId\\"}"',
        remedy: { kind: 'mend', rules: ['no-braced-variable'] },
      },
    ],
    evidence: 'recorded',
    docs: LOGGING_DOCS,
    examples: [
      '╷\n│ Error: Reference to undeclared resource\n│\n│   on main.tf line 3:\n│\n│ A managed resource "context" "requestId" has not been declared in the root\n│ module.\n╵',
      'A managed resource "context" "status" has not been declared',
    ],
  },
  {
    id: 'cloudFormationBraces',
    message:
      'Template format error: Unresolved resource dependencies [context] in the Resources block of the template',
    pattern: /unresolved resource dependencies \[[^\]]*context/,
    title: {
      en: 'CloudFormation took the braces for its own',
      ko: 'CloudFormation에서 중괄호를 참조로 읽었습니다',
    },
    cause: {
      en: 'The format stands in `Fn::Sub`, where `${context.x}` refers to a resource. Without braces it passes as it is.',
      ko: '`Fn::Sub` 안에서 `${context.x}` 표기는 리소스 참조입니다. 중괄호가 없으면 그대로 전달됩니다.',
    },
    steps: [
      {
        text: {
          en: 'Write the variables without braces, and leave `Fn::Sub` out: the format needs none.',
          ko: '변수를 중괄호 없이 쓰고 `Fn::Sub`를 뺍니다. 형식에는 필요하지 않습니다.',
        },
        remedy: { kind: 'mend', rules: ['no-braced-variable'] },
      },
    ],
    evidence: 'inferred',
    docs: LOGGING_DOCS,
    examples: [
      'An error occurred (ValidationError) when calling the CreateChangeSet operation: Template format error: Unresolved resource dependencies [context] in the Resources block of the template',
      'Unresolved resource dependencies [context.requestId]',
    ],
  },
  {
    id: 'loggingLevel',
    message: 'Invalid logging level specified: DEBUG',
    pattern: /invalid logging level specified/,
    title: { en: 'There is no such execution log level', ko: '없는 실행 로그 수준입니다' },
    cause: {
      en: 'Levels are `OFF`, `ERROR` and `INFO`. REST APIs refuse others; a WebSocket API was recorded to store `OFF` for `DEBUG` without an error.',
      ko: '수준은 `OFF`, `ERROR`, `INFO` 세 가지입니다. REST API에서는 거부하지만, WebSocket API에서는 `DEBUG` 값이 오류 없이 `OFF`로 저장된 기록이 있습니다.',
    },
    steps: [
      {
        text: { en: 'Set `ERROR` or `INFO`.', ko: '`ERROR` 또는 `INFO` 값을 설정합니다.' },
        command:
          'aws apigatewayv2 update-stage --api-id API_ID --stage-name STAGE --default-route-settings LoggingLevel=ERROR',
      },
    ],
    evidence: 'recorded',
    docs: SETUP_DOCS,
    examples: [
      'An error occurred (BadRequestException) when calling the UpdateStage operation: Invalid logging level specified: DEBUG',
      'Invalid logging level specified',
    ],
  },
];
