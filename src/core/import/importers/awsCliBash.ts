import type { Importer } from '../importer.ts';
import { readBash } from '../shell/bash/evaluateBash.ts';
import { weightFor } from '../shell/weightFor.ts';
import { readWithin } from '../tooMuch.ts';
import { readScript } from '../shell/readScript.ts';

/** Commands of the AWS CLI for bash, zsh and POSIX shells. */
export const awsCliBash: Importer = {
  id: 'awsCliBash',
  label: { en: 'AWS CLI, bash', ko: 'AWS CLI, bash' },
  fileNames: /\.(?:ba|z)?sh$/i,
  fences: ['bash', 'sh', 'shell', 'zsh', 'console', 'shell-session'],
  weight: (text) => weightFor('bash', text),
  read: (text) => readWithin(() => readScript(readBash(text))),
};
