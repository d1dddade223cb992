import { SET_ACCESS_LOG } from '../../commands.ts';
import { CLI_PARSER, CLI_QUOTING_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const unknownOptions: KnownError = {
  id: 'unknownOptions',
  message: 'Unknown options: .status',
  patterns: [/unknown options: ?(?:\.[a-z]|\$context|"?\$|[[{"',]|[a-z]{1,20}=|\/)/],
  title: { en: 'The shell split the format', ko: '셸이 형식을 나누었습니다' },
  cause: {
    en: 'Without quotes, the shell splits the format at its spaces and replaces `$context` with nothing. The CLI reads what is left, such as `.status`, as options.',
    ko: '따옴표로 감싸지 않으면 셸이 형식을 공백마다 나누고 `$context` 부분을 삭제합니다. CLI는 `.status`처럼 남은 조각을 옵션으로 읽습니다.',
  },
  steps: [
    {
      text: { en: 'Put the whole value in single quotes.', ko: '값 전체를 작은따옴표로 감쌉니다.' },
      command:
        "--access-log-settings 'DestinationArn=LOG_GROUP_ARN,Format=$context.requestId $context.status'",
    },
    {
      text: { en: 'Or pass the value in a file.', ko: '또는 값을 파일로 전달합니다.' },
      command: SET_ACCESS_LOG,
    },
  ],
  evidence: 'recorded',
  docs: CLI_QUOTING_DOCS,
  source: CLI_PARSER,
  examples: [
    'Unknown options: .status',
    'usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]\n\nUnknown options: .status, .requestId',
  ],
};
