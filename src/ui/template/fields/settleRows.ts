/** Where the focus goes once something has landed. */
export type FocusAfter = 'key' | 'handle' | 'stay';

/** Once the rows are drawn anew, those that just landed come into view and fade to rest; the first has the focus. */
export function settleRows(box: HTMLElement, ids: readonly string[], focus: FocusAfter): void {
  requestAnimationFrame(() => {
    const rows = ids.flatMap((id) => box.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? []);
    const [first] = rows;
    if (first && focus !== 'stay') {
      const name = focus === 'key' ? first.querySelector<HTMLElement>('.field-name') : null;
      (name ?? first.querySelector<HTMLElement>('.field-handle'))?.focus({ preventScroll: true });
    }
    rows.at(-1)?.scrollIntoView({ block: 'nearest' });
    for (const row of rows) {
      row.dataset['landed'] = '';
      const settled = () => delete row.dataset['landed'];
      row.addEventListener('animationend', settled, { once: true });
      // Where motion is reduced nothing fades, and nothing ends.
      if (row.getAnimations().length === 0) settled();
    }
  });
}
