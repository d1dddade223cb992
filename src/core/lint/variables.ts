import type { Template } from '../template/parse.ts';
import type { VariableToken } from '../template/token.ts';

/** The variables of a template in order. */
export function variables(template: Template): VariableToken[] {
  return template.tokens.filter((token) => token.kind === 'variable');
}

/** Whether a template has a variable of this very name. */
export function hasVariable(template: Template, name: string): boolean {
  return template.tokens.some((token) => token.kind === 'variable' && token.name === name);
}
