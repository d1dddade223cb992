const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

/** Quotes around text, with backslashes before what would end it or the line. */
export function quoteText(text: string): string {
  return `"${text.replace(/["\\\n\t\r]/g, (char) => ESCAPES[char] ?? char)}"`;
}
