/** Takes out the codes by which a terminal colors text. */
export function stripColors(text: string): string {
  // oxlint-disable-next-line no-control-regex -- that is what is looked for
  return text.includes('\x1b') ? text.replace(/\x1b\[[0-9;]*m/g, '') : text;
}
