import type { Template } from './parse.ts';
import type { VariableToken } from './token.ts';
import { tokenIndexAt } from './tokenIndexAt.ts';

/** The variables of a template that lie wholly within an offset range, in order. */
export function variablesBetween({ tokens }: Template, from: number, to: number): VariableToken[] {
  const found: VariableToken[] = [];
  for (let i = tokenIndexAt(tokens, from); i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.to > to) break;
    if (token.kind === 'variable' && token.from >= from) found.push(token);
  }
  return found;
}
