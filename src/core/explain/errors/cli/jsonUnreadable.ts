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
  title: { en: 'The AWS CLI received invalid JSON', ko: 'AWS CLI에 전달된 값이 올바른 JSON이 아닙니다' },
  cause: {
    en: 'The shell may have changed the quotes: older versions of PowerShell remove the inner ones, and cmd does not support single quotes. Or a comma or a quote is missing in the file. In the message, the text after `JSON received` is what the CLI received.',
    ko: '셸이 따옴표를 바꿨을 수 있습니다. 이전 버전의 PowerShell은 안쪽 따옴표를 삭제하고, cmd는 작은따옴표를 따옴표로 처리하지 않습니다. 파일에 쉼표나 따옴표가 빠진 경우도 있습니다. CLI에 전달된 내용은 `JSON received` 뒤에 나옵니다.',
  },
  steps: [
    {
      text: {
        en: 'Pass the value in a file, where no shell changes the quotes.',
        ko: '셸이 따옴표를 바꾸지 않도록 값을 파일로 전달합니다.',
      },
      command: SET_ACCESS_LOG,
    },
    {
      text: {
        en: 'Or copy the export for your shell: Bash, PowerShell or cmd.',
        ko: '또는 내보내기에서 사용하는 셸(Bash, PowerShell, cmd)의 명령을 복사합니다.',
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
