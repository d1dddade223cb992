import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { PROPERTY_PATTERN, VARIABLES } from '../../core/catalog/catalog.ts';
import type { Variable } from '../../core/catalog/variable.ts';
import { applyEdits } from '../../core/template/edit.ts';
import { insertVariable } from '../../core/template/insertVariable.ts';
import { toSource } from '../../core/template/layOut.ts';
import { parse, variableText } from '../../core/template/parse.ts';
import { readShape } from '../../core/template/readShape.ts';
import { currentDocument, replaceTemplate } from '../../state/store.ts';
import { modelField } from './editorModel.ts';
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
  const typed = context.matchBefore(/\$[A-Za-z0-9_.]*/);
  if (!typed) return null;
  const { locale } = context.state.field(modelField);
  return {
    from: typed.from,
    validFor: /^\$[A-Za-z0-9_.]*$/,
    options: VARIABLES.map((variable, index) => ({
      label: variableText(variable.name),
      detail: variable.description[locale].replaceAll('`', ''),
      boost: -index / 100,
      apply: (view: EditorView, _: Completion, from: number, to: number) => apply(view, variable, from, to),
    })),
  };
}

/** Replaces what was typed by the variable; between two JSON fields it becomes a whole field. */
function apply(view: EditorView, variable: Variable, from: number, to: number): void {
  if (variable.name === PROPERTY_PATTERN) {
    const insert = variableText(PROPERTY_PATTERN.replace('<property>', ''));
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.complete',
    });
    return;
  }
  const { spacers } = view.state.field(spacedField);
  const start = toSource(spacers, from);
  const { source } = currentDocument();
  const without = applyEdits(source, [{ from: start, to: toSource(spacers, to), insert: '' }]);
  const template = parse(without);
  const edit = insertVariable(template, readShape(template), start, variable.name);
  replaceTemplate(applyEdits(without, [edit]), 'complete', edit.from + edit.insert.length);
}
