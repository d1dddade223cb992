import { openErrorBox, showPanel } from '../../state/viewActions.ts';

/** Opens the explanation of an error message, from anywhere: its panel comes forward, and its field takes the focus. */
export function explainText(text: string): void {
  showPanel('problems');
  openErrorBox(text);
  // A box that was open already does not take the focus itself; a dialog that closes gives it back first.
  requestAnimationFrame(() => document.getElementById('error-message')?.focus());
}
