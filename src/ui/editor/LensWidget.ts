import { WidgetType } from '@codemirror/view';
import type { Diagnostic } from '../../core/lint/rule.ts';
import type { Locale } from '../../core/text.ts';
import { applyFix, diagnosticKey } from '../../state/store.ts';
import { prose } from './prose.ts';

/** At the end of a line with a problem: why, in a few words, and the fix. */
export class LensWidget extends WidgetType {
  readonly diagnostic: Diagnostic;
  readonly locale: Locale;

  constructor(diagnostic: Diagnostic, locale: Locale) {
    super();
    this.diagnostic = diagnostic;
    this.locale = locale;
  }

  override eq(other: LensWidget): boolean {
    return (
      this.locale === other.locale &&
      diagnosticKey(this.diagnostic) === diagnosticKey(other.diagnostic) &&
      this.diagnostic.brief[this.locale] === other.diagnostic.brief[other.locale] &&
      JSON.stringify(this.diagnostic.fix?.edits) === JSON.stringify(other.diagnostic.fix?.edits)
    );
  }

  override toDOM(): HTMLElement {
    const lens = document.createElement('span');
    lens.className = 'lens';
    lens.contentEditable = 'false';
    lens.append(...prose(this.diagnostic.brief[this.locale]));
    const { fix } = this.diagnostic;
    if (!fix) return lens;
    const button = document.createElement('button');
    button.type = 'button';
    // The same fix is in the list of problems, where the keyboard reaches it; here it is Alt+Enter.
    button.tabIndex = -1;
    button.append(...prose(fix.label[this.locale]));
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => applyFix(this.diagnostic));
    const key = document.createElement('kbd');
    key.textContent = 'Alt ↵';
    lens.append(button, key);
    return lens;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
