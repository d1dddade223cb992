import type { Importer } from '../importer.ts';
import { readCmd } from '../shell/readCmd.ts';
import { readCommands } from '../shell/readCommands.ts';

const COMMAND = /\baws(?:\.exe)?\s+apigateway|--access-log-settings\b/;
/** Double quotes around `$context` would be emptied by bash, so what has them was written for cmd. */
const SIGNS =
  /[ \t]\^\r?$|^@?echo off|^\(\s*\r?\n\s*echo |--access-log-settings[= ]+"(?:[^'\\\n]|\\"){0,4000}"[ \t]*(?:[\r\n]|$|--|\^)/im;

/** Commands of the AWS CLI for the command prompt of Windows. */
export const awsCliCmd: Importer = {
  id: 'awsCliCmd',
  label: { en: 'AWS CLI, cmd', ko: 'AWS CLI, cmd' },
  fileNames: /\.(?:cmd|bat)$/i,
  fences: ['cmd', 'bat', 'batch'],
  evidence: (text) => (COMMAND.test(text) && SIGNS.test(text) ? 8 : 0),
  read: (text) => readCommands(readCmd(text)),
};
