import type { AwsInput } from '../calls/awsInput.ts';
import { printValue, type ValueSyntax } from '../calls/printValue.ts';
import { quotePython } from '../quote/quotePython.ts';

const SYNTAX: ValueSyntax = {
  indent: '    ',
  string: quotePython,
  name: quotePython,
  boolean: (value) => (value ? 'True' : 'False'),
  lastComma: ',',
};

/** A call of a boto3 client with its input as keyword arguments; `depth` is that of the line on which it begins. */
export function printCall(method: string, input: AwsInput, depth = 0): string {
  const inner = `\n${'    '.repeat(depth + 1)}`;
  const words = Object.entries(input).map(
    ([name, value]) => `${inner}${name}=${printValue(value, SYNTAX, depth + 1)},`,
  );
  return words.length === 0 ? `${method}()` : `${method}(${words.join('')}\n${'    '.repeat(depth)})`;
}
