/** A piece of PowerShell: a string with its value, a word, a sign, or the end of a line. */
export interface PowerShellToken {
  readonly kind: 'single' | 'double' | 'word' | 'sign' | 'end';
  readonly value: string;
}

const QUOTES = "'\u2018\u2019\u201a\u201b";
const SIGNS = '(){},;|=';

/**
 * Splits PowerShell into tokens by the rules of its grammar that these exports use: in single quotes, of which
 * there are five kinds, nothing is special but two quotes in a row, which are one; in double quotes a backtick
 * takes the next character with it.
 */
export function readPowerShell(source: string): PowerShellToken[] {
  const tokens: PowerShellToken[] = [];
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (QUOTES.includes(char)) at = readSingle(source, at, tokens);
    else if (char === '"') at = readDouble(source, at, tokens);
    else if (char === '\n') {
      tokens.push({ kind: 'end', value: char });
      at += 1;
    } else if (char === ' ') at += 1;
    else if (SIGNS.includes(char)) {
      tokens.push({ kind: 'sign', value: char });
      at += 1;
    } else {
      const [word = char] = /^[^\s'"(){},;|=\u2018-\u201b]+/.exec(source.slice(at)) ?? [];
      tokens.push({ kind: 'word', value: word });
      at += word.length;
    }
  }
  return tokens;
}

function readSingle(source: string, from: number, tokens: PowerShellToken[]): number {
  let value = '';
  for (let at = from + 1; at < source.length; at++) {
    const isQuote = QUOTES.includes(source.charAt(at));
    if (isQuote && !QUOTES.includes(source.charAt(at + 1) || ' ')) {
      tokens.push({ kind: 'single', value });
      return at + 1;
    }
    value += source.charAt(at);
    if (isQuote) at += 1;
  }
  throw new Error('A single-quoted string has no end');
}

function readDouble(source: string, from: number, tokens: PowerShellToken[]): number {
  let value = '';
  for (let at = from + 1; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '"') {
      tokens.push({ kind: 'double', value });
      return at + 1;
    }
    if (char === '`') at += 1;
    value += source.charAt(at);
  }
  throw new Error('A double-quoted string has no end');
}

/**
 * The command line that Windows PowerShell 5.1, and PowerShell before 7.3, makes of arguments: one with white
 * space goes between double quotes, and quotes inside are left as they are.
 */
export const joinAsPowerShell51 = (args: readonly string[]): string =>
  args.map((arg) => (arg === '' || /\s/.test(arg) ? `"${arg}"` : arg)).join(' ');
