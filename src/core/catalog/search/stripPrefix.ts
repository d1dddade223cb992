/** The longest query that is looked for, in UTF-16 units; what follows is a text pasted by mistake. */
const LONGEST_QUERY = 200;

/** `$context.x`, `${context.x}` and `context.x` ask for `x`; a `$context` half typed asks for nothing yet. */
export function stripPrefix(query: string): string {
  const text = query.slice(0, LONGEST_QUERY).trim().replace(/[${}]/g, '');
  if (query.includes('$') && 'context.'.startsWith(text)) return '';
  return text.replace(/^context\./, '');
}
