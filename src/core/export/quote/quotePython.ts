import { quoteScript } from './quoteScript.ts';

/**
 * A string of Python 3, never an f-string. Text beyond the basic plane stays as it is: Python would read the two
 * escapes of a pair as two characters.
 */
export const quotePython = (text: string): string => quoteScript(text, '"');
