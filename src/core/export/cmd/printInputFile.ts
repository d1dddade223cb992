import type { AwsInput } from '../calls/awsInput.ts';
import { printJson } from '../calls/printJson.ts';
import { quoteJsonCmd } from '../quote/quoteJsonCmd.ts';

/** A file of its own in the folder for those that go; the name holds for a prompt and for a file alike. */
export const SET_FILE = 'set "file=%TEMP%\\access-log-%RANDOM%.json"\n';

/** How the CLI is told to read it. */
export const INPUT = '--cli-input-json "file://%file%"';

/** Commands that write the input of an operation into the file. `next` begins on the line that ends the block. */
export function printInputFile(input: AwsInput, next: string): string {
  const lines = printJson(input, quoteJsonCmd).split('\n');
  return `(
${lines.map((line) => `echo ${line}\n`).join('')}) > "%file%" && ${next}
`;
}

/** The answer of a query goes through the file into a variable, since reading a command's output would need its quoting. */
export const printQuery = (command: string, variable: string): string =>
  `set "${variable}="
call aws ${command} --output text > "%file%" && set /p ${variable}=< "%file%"`;
