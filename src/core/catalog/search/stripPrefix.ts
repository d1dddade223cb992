/** `$context.x`, `${context.x}` and `context.x` ask for `x`; a `$context` half typed asks for nothing yet. */
export function stripPrefix(query: string): string {
  const text = query.trim().replace(/[${}]/g, '');
  if (query.includes('$') && 'context.'.startsWith(text)) return '';
  return text.replace(/^context\./, '');
}
