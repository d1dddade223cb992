import { SET_ACCESS_LOG } from '../../commands.ts';
import { CLI_PARSER, CLI_STAGE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const argumentsMissing: KnownError = {
  id: 'argumentsMissing',
  message: 'aws: error: the following arguments are required: --stage-name',
  patterns: [/following arguments are required: .{0,60}--(?:stage-name|api-id|rest-api-id|log-group-name)/],
  title: { en: 'A required option is missing', ko: '명령에 필수 옵션이 빠졌습니다' },
  cause: {
    en: 'Either the option or its value is missing. Without quotes, a shell replaces `$default` with nothing; a trailing backslash followed by a space ends the command early.',
    ko: '옵션이나 값이 빠졌습니다. 따옴표 없는 `$default` 값은 셸에서 사라지고, 줄 끝의 백슬래시 뒤에 공백이 있으면 명령이 거기서 끝납니다.',
  },
  steps: [
    {
      text: {
        en: 'Pass the options that the message names. Put a value such as `$default` in single quotes.',
        ko: '메시지에 나온 옵션을 넣습니다. `$default` 같은 값은 작은따옴표로 감쌉니다.',
      },
      command: SET_ACCESS_LOG,
    },
  ],
  evidence: 'recorded',
  docs: CLI_STAGE_DOCS,
  source: CLI_PARSER,
  examples: [
    'aws: error: the following arguments are required: --stage-name',
    'aws: error: the following arguments are required: --api-id, --stage-name',
  ],
};
