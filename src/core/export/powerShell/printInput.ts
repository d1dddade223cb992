import type { AwsInput } from '../calls/awsInput.ts';
import { jsonSyntax, printValue } from '../calls/printValue.ts';
import { quoteJsonAscii } from '../quote/quoteJsonAscii.ts';
import { quotePowerShell } from '../quote/quotePowerShell.ts';

/** The input of an operation as JSON in a PowerShell string: ASCII, so that no code page can garble it. On one line where `indent` is empty. */
export const printInput = (input: AwsInput, indent = '  '): string =>
  quotePowerShell(printValue(input, jsonSyntax(quoteJsonAscii, indent)));
