import { CLI_FILE_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const fileEncoding: KnownError = {
  id: 'fileEncoding',
  message:
    'Unable to load paramfile, text contents could not be decoded. If this is a binary file, please use the fileb:// prefix',
  patterns: [
    /text contents could not be decoded/,
    /expected: '=', received: ?'' for input/,
    /unexpected utf-?8 bom/,
  ],
  title: { en: 'The file is not plain UTF-8', ko: '파일이 일반 UTF-8이 아닙니다' },
  cause: {
    en: 'In Windows PowerShell, `>` and `Out-File` write UTF-16, or UTF-8 with a byte order mark (BOM). The AWS CLI cannot read either one here.',
    ko: 'Windows PowerShell의 `>`와 `Out-File` 명령은 파일을 UTF-16이나 BOM이 붙은 UTF-8로 저장합니다. 여기서는 AWS CLI가 둘 다 읽지 못합니다.',
  },
  steps: [
    {
      text: {
        en: 'Write the file without a BOM. In Windows PowerShell:',
        ko: 'BOM 없이 저장합니다. Windows PowerShell에서는 다음과 같습니다.',
      },
      command:
        '[IO.File]::WriteAllText("$PWD\\access-log.json", \'{"DestinationArn":"LOG_GROUP_ARN","Format":"$context.requestId"}\')',
    },
    {
      text: {
        en: 'Or save it in an editor as UTF-8 without a BOM. `fileb://` does not help.',
        ko: '또는 편집기에서 BOM 없는 UTF-8로 저장합니다. `fileb://` 접두사를 써도 해결되지 않습니다.',
      },
    },
  ],
  evidence: 'recorded',
  docs: CLI_FILE_DOCS,
  source: 'https://github.com/aws/aws-cli/blob/develop/awscli/paramfile.py',
  examples: [
    "Error parsing parameter '--access-log-settings': Unable to load paramfile (u16.json), text contents could not be decoded.  If this is a binary file, please use the fileb:// prefix instead of the file:// prefix.",
    "Error parsing parameter '--access-log-settings': Expected: '=', received: '\ufeff' for input:",
  ],
};
