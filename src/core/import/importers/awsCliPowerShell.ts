import type { Importer } from '../importer.ts';
import { readCommands } from '../shell/readCommands.ts';
import { readPowerShell } from '../shell/readPowerShell.ts';

const COMMAND = /\bapigateway(?:v2)?\s|--access-log-settings\b|Invoke-Aws\b/;
const SIGNS =
  /@['"][ \t]*\r?$|^[ \t]*\$\w+\s*=\s|[ \t]`\r?$|\bSet-Content\b|\bOut-File\b|\bWriteAllText\b|'\{\\"/m;

/** Commands of the AWS CLI for PowerShell. */
export const awsCliPowerShell: Importer = {
  id: 'awsCliPowerShell',
  label: { en: 'AWS CLI, PowerShell', ko: 'AWS CLI, PowerShell' },
  fileNames: /\.ps1$/i,
  fences: ['powershell', 'ps1', 'pwsh'],
  evidence: (text) => (COMMAND.test(text) && SIGNS.test(text) ? 8 : 0),
  read: (text) => readCommands(readPowerShell(text)),
};
