import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotePowerShell } from './quotePowerShell.ts';

const isQuote = (char: string | undefined) => char !== undefined && /['\u2018-\u201b]/.test(char);

/** Reads a single-quoted string by the rule of PowerShell's tokenizer: two quotes of any kind are the first of them. */
function readSingleQuoted(source: string): string {
  const chars = source.split('');
  let text = '';
  let at = 1;
  while (!isQuote(chars[at]) || isQuote(chars[at + 1])) {
    text += chars[at];
    at += isQuote(chars[at]) ? 2 : 1;
    if (at >= chars.length) throw new Error(`No end: ${source}`);
  }
  if (!isQuote(chars[0]) || at !== chars.length - 1) throw new Error(`Ends too early: ${source}`);
  return text;
}

describe('quotePowerShell', () => {
  it.each([
    ['$default', "'$default'"],
    ["it's", "'it''s'"],
    ['‘a’ ‚b‛', "'‘‘a’’ ‚‚b‛‛'"],
    ['`$(x) "y" @{}', '\'`$(x) "y" @{}\''],
  ])('writes %j as %s', (text, quoted) => expect(quotePowerShell(text)).toBe(quoted));

  it('is read back as it was', () => {
    const units = fc.string({ unit: fc.constantFrom(...`'‘’‚‛"\`$@ a\n`.split('')) });
    fc.assert(
      fc.property(units, (text) => {
        expect(readSingleQuoted(quotePowerShell(text))).toBe(text);
      }),
      { seed: 14, numRuns: 300 },
    );
  });
});
