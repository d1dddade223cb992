import type { AwsInput } from '../calls/awsInput.ts';
import { printValue, type ValueSyntax } from '../calls/printValue.ts';
import { quoteTypeScript } from '../quote/quoteTypeScript.ts';

const SYNTAX: ValueSyntax = {
  indent: '  ',
  string: quoteTypeScript,
  name: (name) => {
    if (/^[A-Za-z]\w*$/.test(name)) return name;
    // In a literal, this very name sets no property.
    return name === '__proto__' ? "['__proto__']" : quoteTypeScript(name);
  },
  boolean: String,
  lastComma: ',',
};

/** The input of a command as an object literal; `depth` is that of the line on which it begins. */
export const printInput = (input: AwsInput, depth = 0): string => printValue(input, SYNTAX, depth);
