import { CLI_FILE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const fileMissing: KnownError = {
  id: 'fileMissing',
  message: 'Unable to load paramfile file://access-log.json: No such file or directory',
  patterns: [/unable to load paramfile.{0,300}no such file/],
  title: { en: 'The AWS CLI cannot find the file', ko: 'AWS CLI가 파일을 찾지 못했습니다' },
  cause: {
    en: 'The path after `file://` is relative to the folder in which the command runs. With an absolute path, the value has three slashes, as in `file:///PATH/access-log.json`; on Windows it is `file://C:\\PATH\\access-log.json`.',
    ko: '`file://` 뒤의 경로는 명령을 실행하는 폴더를 기준으로 합니다. 절대 경로를 쓰면 `file:///PATH/access-log.json`처럼 슬래시가 세 개이고, Windows에서는 `file://C:\\PATH\\access-log.json`처럼 씁니다.',
  },
  steps: [
    {
      text: {
        en: 'Run the command in the folder that contains the file, or use an absolute path.',
        ko: '파일이 있는 폴더에서 실행하거나 절대 경로를 씁니다.',
      },
      command: '--access-log-settings file:///PATH/access-log.json',
    },
  ],
  evidence: 'recorded',
  docs: CLI_FILE_DOCS,
  source: 'https://github.com/aws/aws-cli/blob/develop/awscli/paramfile.py',
  examples: [
    "Error parsing parameter '--access-log-settings': Unable to load paramfile file://nope.json: [Errno 2] No such file or directory: 'nope.json'",
  ],
};
