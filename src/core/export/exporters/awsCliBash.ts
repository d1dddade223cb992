import { printFullSetUp } from '../bash/printFullSetUp.ts';
import { printRemoval } from '../bash/printRemoval.ts';
import { printStageUpdate } from '../bash/printStageUpdate.ts';
import { ASKED, callSettings, exportCalls, type CallPrinters } from '../calls/exportCalls.ts';
import { SCOPES, type Exporter, type ExportNote, type Scope } from '../exporter.ts';
import { BASH } from '../references/bash.ts';
import { shellReferences } from '../references/callReferences.ts';

const REFERENCES = shellReferences(BASH);

const PRINTERS: CallPrinters = {
  stage: printStageUpdate,
  full: printFullSetUp,
  remove: printRemoval,
  found: ASKED,
};

/** What Windows gives its own programs has no `/dev/stdin`. */
const NOT_GIT_BASH: ExportNote = {
  text: {
    en: 'For Linux, macOS, WSL and CloudShell. In Git Bash on Windows, use PowerShell or cmd instead.',
    ko: 'Linux, macOS, WSL, CloudShell에서 쓰세요. Windows에서는 Git Bash 말고 PowerShell이나 cmd를 쓰세요.',
  },
};

/** `remove` reads no document. */
const hasDocument = (scope: Scope) => scope !== 'remove';

/** Commands of the AWS CLI, 1 or 2, for any POSIX shell: to paste at a prompt or to run as a file. */
export const awsCliBash: Exporter = {
  id: 'awsCliBash',
  apis: ['websocket'],
  group: 'commandLine',
  label: { en: 'AWS CLI', ko: 'AWS CLI' },
  detail: { en: 'bash, zsh', ko: 'bash, zsh' },
  scopes: SCOPES,
  settingsFor: callSettings,
  found: ASKED,
  references: REFERENCES,
  fileName: () => 'access-log.sh',
  mediaType: 'application/x-sh',
  fileHead: '#!/bin/sh\n',
  docs: 'https://docs.aws.amazon.com/cli/latest/reference/apigatewayv2/update-stage.html',
  export: (input) => exportCalls(input, PRINTERS, hasDocument(input.scope) ? [NOT_GIT_BASH] : [], REFERENCES),
};
