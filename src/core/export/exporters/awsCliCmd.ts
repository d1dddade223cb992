import type { Text } from '../../text.ts';
import { ASKED, callSettings, exportCalls, type CallPrinters } from '../calls/exportCalls.ts';
import { printFullSetUp } from '../cmd/printFullSetUp.ts';
import { printRemoval, printStageUpdate } from '../cmd/printStageCalls.ts';
import { SCOPES, type Exporter, type ExportNote, type Scope } from '../exporter.ts';
import { shellReferences } from '../references/callReferences.ts';
import { CMD } from '../references/cmd.ts';
import { refuse } from '../refusal.ts';

/**
 * The longest command, in characters. Whether a block of lines counts as one command is unverified, so it does.
 * https://learn.microsoft.com/troubleshoot/windows-client/shell-experience/command-line-string-limitation
 */
const MAX_COMMAND = 8191;

const TOO_LONG: Text = {
  en: 'cmd accepts commands of at most 8,191 characters. Use PowerShell or the JSON file for this format.',
  ko: 'cmd 명령은 최대 8,191자입니다. 이 형식에는 PowerShell 또는 JSON 파일 내보내기를 쓰세요.',
};

const PASTE: ExportNote = {
  text: {
    en: 'Paste it into a command prompt or run it as a file.',
    ko: '프롬프트에 붙여 넣거나 파일로 실행하세요.',
  },
};

const RUN_AS_FILE: ExportNote = {
  text: {
    en: 'Download the file and run it. It uses labels, which do not work at a command prompt.',
    ko: '파일로 내려받아 실행하세요. 프롬프트에서는 쓸 수 없는 레이블이 들어 있습니다.',
  },
};

/** The block that holds the format; the others are short. */
const longestBlock = (text: string) => Math.max(...text.split(/^(?=\()/m).map((block) => block.length));

const HOW_TO_RUN: Readonly<Record<Scope, ExportNote>> = {
  format: PASTE,
  stage: PASTE,
  full: RUN_AS_FILE,
  remove: PASTE,
};

const REFERENCES = shellReferences(CMD);

const PRINTERS: CallPrinters = {
  stage: printStageUpdate,
  full: printFullSetUp,
  remove: printRemoval,
  found: ASKED,
};

/** Commands of the AWS CLI for the old command prompt of Windows. */
export const awsCliCmd: Exporter = {
  id: 'awsCliCmd',
  apis: ['websocket'],
  group: 'commandLine',
  label: { en: 'AWS CLI', ko: 'AWS CLI' },
  detail: { en: 'Windows cmd', ko: 'Windows cmd' },
  scopes: SCOPES,
  settingsFor: callSettings,
  found: ASKED,
  references: REFERENCES,
  fileName: () => 'access-log.cmd',
  mediaType: 'text/plain',
  lineEnd: '\r\n',
  docs: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-quoting-strings.html',
  export(input) {
    const exported = exportCalls(input, PRINTERS, [HOW_TO_RUN[input.scope]], REFERENCES);
    return longestBlock(exported.text) > MAX_COMMAND ? refuse(TOO_LONG) : exported;
  },
};
