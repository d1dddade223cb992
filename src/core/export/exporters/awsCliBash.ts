import { printFullSetUp } from '../bash/printFullSetUp.ts';
import { printRemoval } from '../bash/printRemoval.ts';
import { printStageUpdate } from '../bash/printStageUpdate.ts';
import { CALL_SETTINGS, exportCalls } from '../calls/exportCalls.ts';
import { SCOPES, type Exporter } from '../exporter.ts';

/** Commands of the AWS CLI, 1 or 2, for any POSIX shell: to paste at a prompt or to run as a file. */
export const awsCliBash: Exporter = {
  id: 'awsCliBash',
  group: 'commandLine',
  label: { en: 'AWS CLI', ko: 'AWS CLI' },
  detail: { en: 'bash, zsh', ko: 'bash, zsh' },
  scopes: SCOPES,
  settingsFor: (scope) => CALL_SETTINGS[scope],
  fileName: () => 'access-log.sh',
  mediaType: 'application/x-sh',
  docs: 'https://docs.aws.amazon.com/cli/latest/reference/apigatewayv2/update-stage.html',
  export: (input) =>
    exportCalls(input, { stage: printStageUpdate, full: printFullSetUp, remove: printRemoval }),
};
