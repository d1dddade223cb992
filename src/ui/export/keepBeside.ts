/** Of what is shown, in pixels; as in the styles of the list. */
const WIDTH = 260;
const HEIGHT = 320;

/** Below what it belongs to, or above where there is more room. */
function place(box: HTMLElement, anchor: Element): void {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const below = innerHeight - bottom;
  const isAbove = below < 200 && top > below;
  box.style.left = `${Math.max(8, Math.min(left, innerWidth - WIDTH - 8))}px`;
  box.style.maxHeight = `${Math.max(0, Math.min(HEIGHT, (isAbove ? top : below) - 16))}px`;
  box.style.top = isAbove ? 'auto' : `${bottom + 4}px`;
  box.style.bottom = isAbove ? `${innerHeight - top + 4}px` : 'auto';
}

/**
 * Shows a popover beside what it belongs to and keeps it there, whatever scrolls or changes its size; out of sight
 * where that is. Returns what ends this.
 */
export function keepBeside(box: HTMLElement, anchor: Element): () => void {
  const ending = new AbortController();
  const follow = () => place(box, anchor);
  const options = { capture: true, passive: true, signal: ending.signal };
  addEventListener('scroll', follow, options);
  addEventListener('resize', follow, options);
  const sight = new IntersectionObserver(([entry]) => {
    box.hidden = entry?.isIntersecting === false;
  });
  sight.observe(anchor);
  box.showPopover();
  follow();
  return () => {
    ending.abort();
    sight.disconnect();
  };
}
