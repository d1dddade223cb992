/** The longest expression inside a string that is looked for, in UTF-16 units. */
const MAX_HOLE = 500;

/**
 * The offset of the bracket that closes an expression inside a string, or undefined. `at` is behind the
 * opening one. Strings inside are stepped over.
 */
export function findHoleEnd(text: string, at: number, [open, close] = '{}'): number | undefined {
  let depth = 0;
  const limit = Math.min(text.length, at + MAX_HOLE);
  for (let i = at; i < limit; i++) {
    const char = text[i] ?? '';
    if (char === open) depth++;
    else if (char === close && depth-- === 0) return i;
    else if (char === '"' || char === "'" || char === '`') {
      i = findQuote(text, i + 1, char, limit);
    }
  }
  return undefined;
}

function findQuote(text: string, at: number, quote: string, limit: number): number {
  let i = at;
  while (i < limit && text[i] !== quote) i += text[i] === '\\' ? 2 : 1;
  return i;
}
