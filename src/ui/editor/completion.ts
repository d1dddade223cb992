import {
  autocompletion,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { PROPERTY_PATTERN, VARIABLES } from '../../core/catalog/catalog.ts';
import { applyEdits } from '../../core/template/edit.ts';
import { insertVariable } from '../../core/template/insertVariable.ts';
import { toSource } from '../../core/template/layOut.ts';
import { parse, variableText } from '../../core/template/parse.ts';
import { readShape } from '../../core/template/readShape.ts';
import { currentDocument, replaceTemplate } from '../../state/store.ts';
import { modelField } from './editorModel.ts';
import { editorWords } from './editorWords.ts';
import { PROPERTY_START } from './propertyHint.ts';
import { spacedField } from './spacing.ts';

/** Offers the variables as soon as `$` is typed, inside quotes too. */
export const completion: Extension = autocompletion({
  override: [complete],
  icons: false,
  activateOnTypingDelay: 50,
  // Enter means nothing else in a one-line template, so it cannot be meant for the text.
  interactionDelay: 0,
  tooltipClass: () => 'completion',
});

function complete(context: CompletionContext): CompletionResult | null {
  const typed = context.matchBefore(/\$[A-Za-z0-9_.-]*/);
  if (!typed) return null;
  const { locale } = context.state.field(modelField);
  // Whoever has come as far as the property has no use for the pattern.
  const asksForProperty = typed.text.startsWith(PROPERTY_START);
  const offered = VARIABLES.filter(({ name }) => !asksForProperty || name !== PROPERTY_PATTERN);
  return {
    from: typed.from,
    validFor: asksForProperty ? PROPERTY_TYPED : NAME_TYPED,
    options: [
      ...usedProperties(context, typed).map((name) => option(name, editorWords(locale).usedProperty, 1)),
      ...offered.map(({ name, description }, index) =>
        option(name, description[locale].replaceAll('`', ''), -index / 100),
      ),
    ],
  };
}

const NAME_TYPED = /^\$(?!context\.authorizer\.)[A-Za-z0-9_.-]*$/;
const PROPERTY_TYPED = /^\$context\.authorizer\.[A-Za-z0-9_.-]*$/;

function option(name: string, detail: string, boost: number): Completion {
  return {
    label: variableText(name),
    detail,
    boost,
    apply: (view: EditorView, _: Completion, from: number, to: number) => apply(view, name, from, to),
  };
}

/** The properties of an authorizer that the template holds elsewhere. */
function usedProperties({ state, pos }: CompletionContext, typed: { readonly from: number }): string[] {
  const { spacers } = state.field(spacedField);
  const elsewhere = state
    .field(modelField)
    .variables.filter(
      ({ from, to }) => from !== toSource(spacers, typed.from) && to !== toSource(spacers, pos),
    )
    .map(({ name }) => name);
  return [...new Set(elsewhere)].filter(
    (name) =>
      /^authorizer\.[A-Za-z0-9_-]+$/.test(name) && VARIABLES.every((variable) => variable.name !== name),
  );
}

/** Replaces what was typed by the variable; between two JSON fields it becomes a whole field. */
function apply(view: EditorView, name: string, from: number, to: number): void {
  if (name === PROPERTY_PATTERN) {
    const insert = PROPERTY_START;
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.complete',
    });
    startCompletion(view);
    return;
  }
  const { spacers } = view.state.field(spacedField);
  const start = toSource(spacers, from);
  const { source } = currentDocument();
  const without = applyEdits(source, [{ from: start, to: toSource(spacers, to), insert: '' }]);
  const template = parse(without);
  const edit = insertVariable(template, readShape(template), start, name);
  replaceTemplate(applyEdits(without, [edit]), 'complete', edit.from + edit.insert.length);
}
