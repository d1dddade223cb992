import type { Template } from './parse.ts';

/**
 * The source with every variable replaced by as many digits, which are a value in JSON with or without
 * quotes and plain text in XML: what a parser finds in it lies at the same offsets in the source.
 */
export function maskVariables(template: Template): string {
  return template.tokens
    .map((token) => (token.kind === 'variable' ? '1'.repeat(token.text.length) : token.text))
    .join('');
}
