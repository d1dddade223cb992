/** Selects all text of an element, so that the browser's own copy command takes it. */
export function selectContents(element: HTMLElement): void {
  element.focus();
  const selection = getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection?.addRange(range);
}
