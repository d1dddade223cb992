import { printFullSetUp } from '../bash/printFullSetUp.ts';
import { printRemoval } from '../bash/printRemoval.ts';
import { printStageUpdate } from '../bash/printStageUpdate.ts';
import { callSettings, exportCalls } from '../calls/exportCalls.ts';
import { SCOPES, type Exporter, type ReferenceSupport } from '../exporter.ts';
import { BASH } from '../references/bash.ts';

const STAGE = ['region', 'apiId', 'stageName'] as const;
const WITH_LOG_GROUP = [...STAGE, 'destinationArn'] as const;

/** The full set-up puts the Region and the log group into more than variables can say. */
const REFERENCES: ReferenceSupport = {
  language: BASH,
  keys: { format: WITH_LOG_GROUP, stage: WITH_LOG_GROUP, full: ['apiId', 'stageName'], remove: STAGE },
  own: [],
};

/** Commands of the AWS CLI, 1 or 2, for any POSIX shell: to paste at a prompt or to run as a file. */
export const awsCliBash: Exporter = {
  id: 'awsCliBash',
  group: 'commandLine',
  label: { en: 'AWS CLI', ko: 'AWS CLI' },
  detail: { en: 'bash, zsh', ko: 'bash, zsh' },
  scopes: SCOPES,
  settingsFor: callSettings,
  references: REFERENCES,
  fileName: () => 'access-log.sh',
  mediaType: 'application/x-sh',
  docs: 'https://docs.aws.amazon.com/cli/latest/reference/apigatewayv2/update-stage.html',
  export: (input) =>
    exportCalls(
      input,
      { stage: printStageUpdate, full: printFullSetUp, remove: printRemoval },
      [],
      REFERENCES,
    ),
};
