import type { Importer } from '../importer.ts';
import { weightFor } from '../shell/weightFor.ts';
import { readPowerShell } from '../shell/powerShell/readPowerShell.ts';
import { readWithin } from '../tooMuch.ts';
import { readScript } from '../shell/readScript.ts';

/** Commands of the AWS CLI for PowerShell. */
export const awsCliPowerShell: Importer = {
  id: 'awsCliPowerShell',
  label: { en: 'AWS CLI, PowerShell', ko: 'AWS CLI, PowerShell' },
  fileNames: /\.ps1$/i,
  fences: ['powershell', 'ps1', 'pwsh'],
  weight: (text) => weightFor('powerShell', text),
  read: (text) => readWithin(() => readScript(readPowerShell(text))),
};
