import { quoteScript } from './quoteScript.ts';

/** A string of JavaScript or TypeScript, never a template literal, so that `${` means nothing. */
export const quoteTypeScript = (text: string): string => quoteScript(text, "'");
