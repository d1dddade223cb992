import { SET_ACCESS_LOG } from '../../commands.ts';
import { CLI_QUOTING_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const shorthand: KnownError = {
  id: 'shorthand',
  message: "Error parsing parameter '--access-log-settings': Expected: '=', received: '\"' for input",
  patterns: [/expected: '[=,]', received: ?'[^']/, /parsing parameter '--patch-operations': ?expected/],
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
      command: SET_ACCESS_LOG,
    },
  ],
  evidence: 'recorded',
  docs: CLI_QUOTING_DOCS,
  source: 'https://github.com/aws/aws-cli/blob/develop/awscli/shorthand.py',
  examples: [
    "Error parsing parameter '--access-log-settings': Expected: '=', received: '\"' for input:\nDestinationArn=x,Format={\"requestId\":\"$context.requestId\"}",
    "Expected: ',', received: ']' for input",
    "Error parsing parameter '--patch-operations': Expected: '=', received: '\"' for input:",
  ],
};
