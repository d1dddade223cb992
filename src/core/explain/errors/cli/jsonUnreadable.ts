import { SET_ACCESS_LOG } from '../../commands.ts';
import { CLI_ARGUMENTS, CLI_QUOTING_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const jsonUnreadable: KnownError = {
  id: 'jsonUnreadable',
  message:
    "Error parsing parameter '--access-log-settings': Invalid JSON: Expecting property name enclosed in double quotes",
  patterns: [
    /invalid json: (?:expecting|unterminated|extra data)/,
    /invalid json received/,
    /parsing parameter '(?:--)?cli-input-json': ?invalid json/,
  ],
  title: { en: 'What reached the AWS CLI is no JSON', ko: 'AWS CLI에 전달된 것이 JSON이 아닙니다' },
  cause: {
    en: 'The quotes got lost on the way: older PowerShell takes the inner ones out, cmd does not know single quotes. Or a comma or a quote is missing in the file. What the CLI received stands behind `JSON received`.',
    ko: '따옴표가 중간에 사라졌습니다. 이전 PowerShell은 안쪽 따옴표를 지우고 cmd에는 작은따옴표가 없습니다. 파일에 쉼표나 따옴표가 빠진 경우도 있습니다. CLI에 전달된 내용은 `JSON received` 뒤에 나옵니다.',
  },
  steps: [
    {
      text: {
        en: 'Set it from a file, where no shell changes the quotes.',
        ko: '셸에서 따옴표를 바꿀 수 없도록 파일로 설정합니다.',
      },
      command: SET_ACCESS_LOG,
    },
    {
      text: {
        en: 'Or copy the export for your shell: Bash, PowerShell or cmd.',
        ko: '또는 Bash, PowerShell, cmd 중 쓰는 셸의 내보내기를 복사합니다.',
      },
    },
  ],
  evidence: 'recorded',
  docs: CLI_QUOTING_DOCS,
  source: CLI_ARGUMENTS,
  examples: [
    "Error parsing parameter '--access-log-settings': Invalid JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)\nJSON received: {Format:x}",
    "Error parsing parameter '--access-log-settings': Invalid JSON: Unterminated string starting at: line 1 column 11 (char 10)",
  ],
};
