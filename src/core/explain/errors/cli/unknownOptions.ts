import { SET_ACCESS_LOG } from '../../commands.ts';
import { CLI_PARSER, CLI_QUOTING_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const unknownOptions: KnownError = {
  id: 'unknownOptions',
  message: 'Unknown options: .status',
  patterns: [/unknown options: ?(?:\.[a-z]|\$context|"?\$|[[{"',]|[a-z]{1,20}=|\/)/],
  title: { en: 'The shell took the format apart', ko: '셸에서 형식을 쪼갰습니다' },
  cause: {
    en: 'Without quotes around it the shell splits the format at its spaces, and replaces `$context` by nothing. What is left, such as `.status`, the CLI takes for options.',
    ko: '따옴표로 감싸지 않으면 셸에서 형식을 공백마다 나누고 `$context` 부분을 지웁니다. 남은 `.status` 같은 조각을 CLI에서 옵션으로 읽었습니다.',
  },
  steps: [
    {
      text: { en: 'Put the whole value between single quotes.', ko: '값 전체를 작은따옴표로 감쌉니다.' },
      command:
        "--access-log-settings 'DestinationArn=LOG_GROUP_ARN,Format=$context.requestId $context.status'",
    },
    { text: { en: 'Or set it from a file.', ko: '또는 파일로 설정합니다.' }, command: SET_ACCESS_LOG },
  ],
  evidence: 'recorded',
  docs: CLI_QUOTING_DOCS,
  source: CLI_PARSER,
  examples: [
    'Unknown options: .status',
    'usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]\n\nUnknown options: .status, .requestId',
  ],
};
