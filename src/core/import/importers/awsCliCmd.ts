import type { Importer } from '../importer.ts';
import { readCmd } from '../shell/cmd/readCmd.ts';
import { weightFor } from '../shell/weightFor.ts';
import { readWithin } from '../tooMuch.ts';
import { readScript } from '../shell/readScript.ts';

/** Commands of the AWS CLI for the command prompt of Windows. */
export const awsCliCmd: Importer = {
  id: 'awsCliCmd',
  label: { en: 'AWS CLI, cmd', ko: 'AWS CLI, cmd' },
  fileNames: /\.(?:cmd|bat)$/i,
  fences: ['cmd', 'bat', 'batch'],
  weight: (text) => weightFor('cmd', text),
  read: (text) => readWithin(() => readScript(readCmd(text))),
};
