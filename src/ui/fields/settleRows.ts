/**
 * Once the rows are drawn anew, those that just landed come into view and fade to rest; where a handle has the
 * focus, it goes along.
 */
export function settleRows(box: HTMLElement, ids: readonly string[]): void {
  const hadFocus = document.activeElement?.matches('.field-handle') === true;
  requestAnimationFrame(() => {
    const rows = ids.flatMap((id) => box.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? []);
    if (hadFocus) rows[0]?.querySelector<HTMLElement>('.field-handle')?.focus();
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
