import { SET_ACCESS_LOG } from '../../commands.ts';
import { CLI_ARGUMENTS, CLI_FILE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const jsonEscape: KnownError = {
  id: 'jsonEscape',
  message:
    "Error parsing parameter '--access-log-settings': Invalid JSON: Invalid \\escape: line 1 column 40",
  patterns: [/invalid \\{0,2}escape: line/, /bad escaped character in json/],
  title: { en: 'JSON does not allow this backslash', ko: 'JSON에서 쓸 수 없는 백슬래시가 있습니다' },
  cause: {
    en: 'There is a backslash before a character that must not be escaped, most often `\\$`, which only shells understand. In JSON, a backslash may come only before a quote, a backslash, a slash or one of `b f n r t u`.',
    ko: '이스케이프할 수 없는 문자 앞에 백슬래시가 있습니다. 셸에서만 쓰는 `\\$` 표기인 경우가 많습니다. JSON에서는 따옴표, 백슬래시, 슬래시와 `b f n r t u` 앞에만 쓸 수 있습니다.',
  },
  steps: [
    {
      text: {
        en: 'Remove the backslash before `$`. The shell does not change `$` in single quotes or in a file.',
        ko: '`$` 앞의 백슬래시를 삭제합니다. 작은따옴표 안이나 파일에 있는 `$` 기호는 셸이 바꾸지 않습니다.',
      },
      remedy: { kind: 'mend', rules: ['no-escaped-dollar'] },
    },
    { text: { en: 'Pass the value in a file.', ko: '값을 파일로 전달합니다.' }, command: SET_ACCESS_LOG },
  ],
  evidence: 'recorded',
  docs: CLI_FILE_DOCS,
  source: CLI_ARGUMENTS,
  examples: [
    "Error parsing parameter '--access-log-settings': Invalid JSON: Invalid \\escape: line 1 column 40",
    'Error parsing parameter \'--access-log-settings\': Invalid JSON: Invalid \\escape: line 1 column 12 (char 11)\nJSON received: {"Format":"\\$context.x"}',
  ],
};
