/** Focuses a control of a problem and brings the whole problem into view: what it says is not left below the edge. */
export function focusInRow(control: HTMLElement): void {
  control.focus();
  control.closest('.problem')?.scrollIntoView({ block: 'nearest' });
}
