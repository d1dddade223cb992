import { EditorView, WidgetType } from '@codemirror/view';
import type { Diagnostic } from '../../../core/lint/rule.ts';
import { inLocale, type Locale } from '../../../core/text.ts';
import { applyFix } from '../../../state/ruleActions.ts';
import { lineProblems } from './lineProblems.ts';
import { prose } from './prose.ts';

/** At the end of a line with a problem: why, in a few words, and the fix. */
export class LensWidget extends WidgetType {
  readonly brief: string;
  readonly fix: string | undefined;

  constructor(diagnostic: Diagnostic, locale: Locale) {
    super();
    this.brief = inLocale(diagnostic.brief, locale);
    this.fix = diagnostic.fix && inLocale(diagnostic.fix.label, locale);
  }

  /** Only what is seen counts: the same words on a line that moved are the same widget, and are not drawn anew. */
  override eq(other: LensWidget): boolean {
    return this.brief === other.brief && this.fix === other.fix;
  }

  override toDOM(view: EditorView): HTMLElement {
    const lens = document.createElement('span');
    lens.className = 'lens';
    lens.contentEditable = 'false';
    // The caret at the end of the line is drawn beside this empty box, which stays with the text.
    const place = document.createElement('span');
    place.append(lens);
    if (this.fix === undefined) {
      lens.append(...prose(this.brief));
      return place;
    }
    const button = document.createElement('button');
    button.type = 'button';
    // The same fix is in the list of problems, where the keyboard reaches it; here it is Alt+Enter.
    button.tabIndex = -1;
    const reason = document.createElement('span');
    reason.append(...prose(this.brief));
    const fix = document.createElement('b');
    fix.append(...prose(this.fix));
    button.append(reason, fix);
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      const line = view.state.doc.lineAt(view.posAtDOM(lens));
      const problem = lineProblems(view.state).get(line.from);
      if (problem) applyFix(problem);
    });
    const key = document.createElement('kbd');
    key.textContent = 'Alt ↵';
    lens.append(button, key);
    return place;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
