import { SET_ACCESS_LOG } from '../../commands.ts';
import { CLI_PARSER, CLI_STAGE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const argumentsMissing: KnownError = {
  id: 'argumentsMissing',
  message: 'aws: error: the following arguments are required: --stage-name',
  patterns: [/following arguments are required: .{0,60}--(?:stage-name|api-id|rest-api-id|log-group-name)/],
  title: { en: 'The command lacks an option', ko: '명령에 옵션이 빠졌습니다' },
  cause: {
    en: 'The option was left out, or its value was: `$default` without quotes becomes nothing in a shell, and a trailing backslash with a space behind it ends the command early.',
    ko: '옵션이나 값이 빠졌습니다. 따옴표 없는 `$default` 값은 셸에서 사라지고, 줄 끝의 백슬래시 뒤에 공백이 있으면 명령이 거기서 끝납니다.',
  },
  steps: [
    {
      text: {
        en: 'Give both. Put `$default` between single quotes.',
        ko: '둘 다 넣습니다. `$default` 값은 작은따옴표로 감쌉니다.',
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
