import { isInstalled } from '../shell.ts';
import { judgeStack, type Stack } from './judgeStack.ts';
import type { Reader, Reading } from './reading.ts';
import { hasPackage, inFolder, runHelper } from './tools.ts';

/** Real Python runs the program; what it asks of the library is done by the real library for JavaScript. */
export const readCdkPython: Reader = {
  tool: 'python3, aws-cdk-lib',
  targets: ['cdkPython'],
  install: 'python3 of the system, and npm run check:exports',
  isHeavy: true,
  isPresent: () => hasPackage('aws-cdk-lib', 'constructs') && isInstalled('python3', ['--version']),
  read: (cases) =>
    inFolder((folder): readonly Reading[] => {
      const sources = cases.map(({ text }) => text);
      const notes: unknown = JSON.parse(runHelper('python3', 'recordCdk.py', folder, sources));
      const stacks: Stack[] = JSON.parse(runHelper(process.execPath, 'replayCdk.mjs', folder, notes));
      return cases.map((each, index) => judgeStack(each, stacks[index]));
    }),
};
