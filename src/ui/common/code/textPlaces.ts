/** Where a line of a text begins and ends, without its line break; undefined where there is no such line. */
function boundsOf(text: string, line: number): readonly [from: number, to: number] | undefined {
  let from = 0;
  for (let i = 0; i < line; i++) {
    const end = text.indexOf('\n', from);
    if (end < 0) return undefined;
    from = end + 1;
  }
  const to = text.indexOf('\n', from);
  return [from, to < 0 ? text.length : to];
}

/** The text node and offset of a place in the text of an element. */
function nodeAt(element: Element, offset: number): readonly [Node, number] | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  return undefined;
}

export interface Band {
  readonly top: number;
  readonly height: number;
}

/** The height that a line takes, however it wraps, in pixels from the top of `frame`'s content. */
export function bandOf(element: Element, frame: Element, line: number): Band | undefined {
  const bounds = boundsOf(element.textContent, line);
  const start = bounds && nodeAt(element, bounds[0]);
  const end = bounds && nodeAt(element, bounds[1]);
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  const box = range.getBoundingClientRect();
  if (box.height === 0) return undefined;
  return { top: box.top - frame.getBoundingClientRect().top + frame.scrollTop, height: box.height };
}

/** The line of an element's text that lies under a point of the window; undefined where none does. */
export function lineAt(element: Element, x: number, y: number): number | undefined {
  const place = document.caretPositionFromPoint?.(x, y);
  if (!place || !element.contains(place.offsetNode)) return undefined;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(place.offsetNode, place.offset);
  return range.toString().split('\n').length - 1;
}
