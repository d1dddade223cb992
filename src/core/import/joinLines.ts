/**
 * Joins lines into the one line that AWS takes: a break falls away together with the indentation around it
 * and the ` \` that AWS's page prints before it. Between words one space stays.
 */
export function joinLines(text: string): string {
  const lines = text.trim().split(/\r\n|[\n\r\u2028\u2029]/);
  return lines
    .map((line, i) => (i < lines.length - 1 ? withoutEnd(line) : line))
    .map((line, i) => (i > 0 ? line.trimStart() : line))
    .filter((line) => line !== '')
    .map((line, i, all) => (i > 0 && needsSpace(all[i - 1] ?? '', line) ? ` ${line}` : line))
    .join('');
}

/** Whether words would run together. */
const needsSpace = (before: string, line: string) =>
  !'{[,>:'.includes(before.at(-1) ?? '') && !'}]<'.includes(line[0] ?? '');

/** A line without the white space and the one backslash at its end. */
function withoutEnd(line: string): string {
  const kept = line.trimEnd();
  return kept.endsWith('\\') ? kept.slice(0, -1).trimEnd() : kept;
}

/** A text without the line breaks at its end. */
export function withoutFinalBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end--;
  return text.slice(0, end);
}
