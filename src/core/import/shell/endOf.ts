/** Where a mark stands next, from an offset on; the end of the text where it does not. */
export function endOf(mark: string, text: string, at: number): number {
  const end = text.indexOf(mark, at);
  return end === -1 ? text.length : end;
}
