import type { Page } from '@playwright/test';

/**
 * What is wrong with the texts on the screen as one line each: a box ends before its text does, and neither scrolls
 * nor shows by an ellipsis that there is more; or one text lies over another.
 */
export async function misplacedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Piece {
      readonly element: Element;
      readonly text: string;
      readonly box: DOMRect;
    }
    /* oxlint-disable unicorn/consistent-function-scoping -- all of this runs in the page, which sees nothing of this file */
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const isOpaque = (element: Element) => {
      const { backgroundColor, opacity } = getComputedStyle(element);
      return (
        opacity === '1' &&
        !/^(?:transparent|rgba\(.*, (?:0|0?\.\d+)\)|.* \/ 0?\.?\d*\))$/.test(backgroundColor)
      );
    };

    /** The sides at which boxes around a piece cut it, and what of it is left to see. */
    const look = ({ element, box }: Piece) => {
      const cut = new Set<string>();
      let { left, right, top, bottom } = box;
      let [x, y] = [true, true];
      let floats = false;
      for (let around: Element | null = element; around && around !== document.body;) {
        const style = getComputedStyle(around);
        const isPlaced =
          style.position !== 'static' || style.transform !== 'none' || style.contain !== 'none';
        if (floats && isPlaced) floats = false;
        if (!floats && style.display !== 'inline' && style.display !== 'contents') {
          const frame = around.getBoundingClientRect();
          // An ellipsis, or a fade, says that there is more.
          const elides =
            style.textOverflow === 'ellipsis' ||
            style.webkitLineClamp !== 'none' ||
            style.maskImage !== 'none';
          if (scrolls(style.overflowX) || elides) x = false;
          if (scrolls(style.overflowY) || elides) y = false;
          if (x && clips(style.overflowX) && (left < frame.left - 1 || right > frame.right + 1)) cut.add('x');
          if (y && clips(style.overflowY) && (top < frame.top - 2 || bottom > frame.bottom + 2)) cut.add('y');
          if (style.overflowX !== 'visible') {
            left = Math.max(left, frame.left);
            right = Math.min(right, frame.right);
          }
          if (style.overflowY !== 'visible') {
            top = Math.max(top, frame.top);
            bottom = Math.min(bottom, frame.bottom);
          }
        }
        if (style.position === 'fixed') break;
        if (style.position === 'absolute') floats = true;
        around = around.parentElement;
      }
      return { cut: [...cut], seen: { left, right, top, bottom } };
    };
    const tell = ({ element, text }: Piece) =>
      `“${text.trim().slice(0, 40)}” in ${element.tagName.toLowerCase()}.${element.className || element.parentElement?.className}`;

    const pieces: Piece[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (
        !element ||
        text.trim() === '' ||
        element.closest('.visually-hidden, .skip-link, script, style, title')
      )
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 1 && box.height > 1) pieces.push({ element, text, box });
      }
    }
    const wrong = new Set<string>();
    const seen = pieces.flatMap((piece) => {
      const { cut, seen: box } = look(piece);
      const isSeen =
        box.right - box.left > 1 &&
        box.bottom - box.top > 1 &&
        box.left < innerWidth &&
        box.top < innerHeight &&
        box.right > 0 &&
        box.bottom > 0;
      if (isSeen) for (const side of cut) wrong.add(`cut in ${side}: ${tell(piece)}`);
      return isSeen ? [{ piece, box }] : [];
    });
    for (const [i, a] of seen.entries()) {
      for (const b of seen.slice(i + 1)) {
        const left = Math.max(a.box.left, b.box.left);
        const right = Math.min(a.box.right, b.box.right);
        const top = Math.max(a.box.top, b.box.top);
        const bottom = Math.min(a.box.bottom, b.box.bottom);
        // The boxes of lines reach beyond their letters.
        if (right - left < 3 || bottom - top < 7 || a.piece.element === b.piece.element) continue;
        const stack = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
        const [over, under] = [a, b].map(({ piece }) => stack.indexOf(piece.element));
        if (over === undefined || under === undefined || over < 0 || under < 0) continue;
        const lower = stack[Math.max(over, under)];
        const isCovered = stack
          .slice(0, Math.max(over, under))
          .some((element) => isOpaque(element) && !element.contains(lower ?? null));
        if (!isCovered) wrong.add(`over one another: ${tell(a.piece)} and ${tell(b.piece)}`);
      }
    }
    return [...wrong];
  });
}
