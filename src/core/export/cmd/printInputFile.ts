import type { AwsInput } from '../calls/awsInput.ts';
import { jsonSyntax, printValue } from '../calls/printValue.ts';
import { quoteJsonCmd } from '../quote/quoteJsonCmd.ts';

/**
 * Commands that write the input of an operation into a file, in parentheses, so that nothing is called with an
 * older file where this one cannot be written. `next` begins on the line that ends the block.
 */
export function printInputFile(input: AwsInput, next: string): string {
  const lines = printValue(input, jsonSyntax(quoteJsonCmd)).split('\n');
  return `(
${lines.map((line) => `echo ${line}\n`).join('')}) > access-log.json && ${next}
`;
}
