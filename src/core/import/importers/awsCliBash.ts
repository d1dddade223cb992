import type { Importer } from '../importer.ts';
import { readBash } from '../shell/readBash.ts';
import { readCommands } from '../shell/readCommands.ts';

/** Commands of the AWS CLI for bash, zsh and POSIX shells. */
export const awsCliBash: Importer = {
  id: 'awsCliBash',
  label: { en: 'AWS CLI, bash', ko: 'AWS CLI, bash' },
  fileNames: /\.(?:ba|z)?sh$/i,
  fences: ['bash', 'sh', 'shell', 'zsh', 'console', 'shell-session'],
  evidence: (text) =>
    /\baws\s+apigateway|^[ \t]*--access-log-settings\b|\baws\b[^\n]{0,200}\\\r?\n\s*apigateway/m.test(text)
      ? 6
      : 0,
  read: (text) => readCommands(readBash(text)),
};
