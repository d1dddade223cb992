import { StateField, type EditorState, type Extension } from '@codemirror/state';
import { EditorView, showTooltip, type TooltipView } from '@codemirror/view';
import { PROPERTY_PATTERN } from '../../../core/catalog/catalog.ts';
import { variableText } from '../../../core/template/parse.ts';
import type { Locale } from '../../../core/text.ts';
import { announce } from '../../../state/noticeActions.ts';
import { modelField } from './editorModel.ts';
import { editorWords } from './editorWords.ts';
import { element } from './element.ts';
import { prose } from './prose.ts';

/** `$context.authorizer.`, to which a property is to be added. */
export const PROPERTY_START = variableText(PROPERTY_PATTERN.replace('<property>', ''));

interface Hint {
  readonly at: number;
  readonly locale: Locale;
}

const hintField = StateField.define<Hint | undefined>({
  create: () => undefined,
  update: (value, { state }) => {
    const at = placeOfHint(state);
    if (at === undefined) return undefined;
    const { locale } = state.field(modelField);
    return value?.at === at && value.locale === locale ? value : { at, locale };
  },
  provide: (field) =>
    showTooltip.from(field, (hint) =>
      hint ? { pos: hint.at, above: true, create: () => show(hint.locale) } : null,
    ),
});

/** Says what to type where the caret stands behind `$context.authorizer.` and nothing follows yet. */
export const propertyHint: Extension = [
  hintField,
  EditorView.updateListener.of(({ startState, state, view }) => {
    if (startState.field(hintField, false) || !state.field(hintField) || !view.hasFocus) return;
    // The store tells the editor; that must wait until this update is over.
    queueMicrotask(() => announce({ en: said('en'), ko: said('ko') }));
  }),
];

function show(locale: Locale): TooltipView {
  const { propertyTitle, propertyHint: text } = editorWords(locale);
  const dom = element('div', 'property-hint');
  const sentence = element('p');
  sentence.append(...prose(text));
  dom.append(element('b', '', propertyTitle), sentence);
  return { dom };
}

function said(locale: Locale): string {
  const { propertyTitle, propertyHint: text } = editorWords(locale);
  return `${propertyTitle}. ${text}`;
}

/** The caret's place, where a property is missing before it. */
function placeOfHint(state: EditorState): number | undefined {
  const { main } = state.selection;
  if (!main.empty) return undefined;
  const before = state.sliceDoc(Math.max(0, main.head - PROPERTY_START.length), main.head);
  const after = state.sliceDoc(main.head, main.head + 1);
  return before === PROPERTY_START && !/[A-Za-z0-9_.-]/.test(after) ? main.head : undefined;
}
