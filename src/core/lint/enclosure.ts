import type { Template } from '../template/parse.ts';
import type { VariableToken } from '../template/token.ts';

/** What stands around a variable of a plain line; `none` for a variable that is a column of its own. */
export type Enclosure = 'quotes' | 'brackets' | 'none';

/**
 * The variables of a plain line and what holds each together: double quotes, or the square brackets that the
 * Common Log Format puts around times.
 */
export function enclosures({ tokens }: Template): ReadonlyMap<VariableToken, Enclosure> {
  const found = new Map<VariableToken, Enclosure>();
  let quoted = false;
  let bracketed = false;
  for (const token of tokens) {
    if (token.kind === 'variable') {
      found.set(token, quoted ? 'quotes' : bracketed ? 'brackets' : 'none');
      continue;
    }
    for (const char of token.text) {
      if (char === '"') quoted = !quoted;
      else if (!quoted && char === '[') bracketed = true;
      else if (!quoted && char === ']') bracketed = false;
    }
  }
  return found;
}
