import { ASKED, callSettings, exportCalls, type CallPrinters } from '../calls/exportCalls.ts';
import { SCOPES, type Exporter, type ExportNote } from '../exporter.ts';
import { printFullSetUp } from '../powerShell/printFullSetUp.ts';
import { printRemoval, printStageUpdate } from '../powerShell/printStageCalls.ts';
import { shellReferences } from '../references/callReferences.ts';
import { POWER_SHELL } from '../references/powerShell.ts';

const HOW_TO_RUN: ExportNote = {
  text: {
    en: 'Paste it into a PowerShell prompt. To run it as a file: `powershell -ExecutionPolicy Bypass -File access-log.ps1`.',
    ko: '프롬프트에 붙여 넣으세요. 파일로 실행: `powershell -ExecutionPolicy Bypass -File access-log.ps1`',
  },
  link: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-quoting-strings.html',
};

const REFERENCES = shellReferences(POWER_SHELL);

const PRINTERS: CallPrinters = {
  stage: printStageUpdate,
  full: printFullSetUp,
  remove: printRemoval,
  found: ASKED,
};

/** Commands of the AWS CLI for Windows PowerShell 5.1 and every PowerShell since. */
export const awsCliPowerShell: Exporter = {
  id: 'awsCliPowerShell',
  apis: ['websocket'],
  group: 'commandLine',
  label: { en: 'AWS CLI', ko: 'AWS CLI' },
  detail: { en: 'PowerShell', ko: 'PowerShell' },
  scopes: SCOPES,
  settingsFor: callSettings,
  found: ASKED,
  references: REFERENCES,
  fileName: () => 'access-log.ps1',
  mediaType: 'text/plain',
  lineEnd: '\r\n',
  docs: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-quoting-strings.html',
  export: (input) => exportCalls(input, PRINTERS, [HOW_TO_RUN], REFERENCES),
};
