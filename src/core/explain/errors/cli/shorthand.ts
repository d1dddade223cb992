import { SET_ACCESS_LOG } from '../../commands.ts';
import { CLI_QUOTING_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const shorthand: KnownError = {
  id: 'shorthand',
  message: "Error parsing parameter '--access-log-settings': Expected: '=', received: '\"' for input",
  patterns: [/expected: '[=,]', received: ?'[^']/, /parsing parameter '--patch-operations': ?expected/],
  title: { en: 'The AWS CLI misread the format', ko: 'AWS CLI가 형식을 잘못 읽었습니다' },
  cause: {
    en: 'Braces, brackets and commas have a special meaning in the shorthand syntax. In double quotes, the shell would also replace `$context` with nothing, without an error.',
    ko: '중괄호, 대괄호, 쉼표는 간편 구문의 기호입니다. 큰따옴표로 감싸면 셸이 `$context` 부분까지 오류 없이 삭제합니다.',
  },
  steps: [
    {
      text: {
        en: 'Pass the destination and the format in a file, as the AWS CLI exports do.',
        ko: '대상과 형식을 파일로 전달합니다. 여기서 내보낸 AWS CLI 명령도 그렇게 되어 있습니다.',
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
