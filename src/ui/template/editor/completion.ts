import {
  autocompletion,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { EditorState, Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { PROPERTY_PATTERN } from '../../../core/catalog/catalog.ts';
import { completeName } from '../../../core/catalog/completeName.ts';
import { applyEdits } from '../../../core/template/edit.ts';
import { completeAt } from '../../../core/template/drop/completeAt.ts';
import { toSource } from '../../../core/template/layOut.ts';
import { parse, variableText } from '../../../core/template/parse.ts';
import { readFields } from '../../../core/template/fields/readFields.ts';
import { replaceTemplate } from '../../../state/documentActions.ts';
import { currentDocument, useStore } from '../../../state/store.ts';
import { modelField } from './editorModel.ts';
import { editorWords } from './editorWords.ts';
import { element } from './element.ts';
import { PROPERTY_START } from './propertyHint.ts';
import { spacedField } from './spacing.ts';
import { inLocale } from '../../../core/text.ts';

/** Offers the variables as soon as `$` is typed, inside quotes too. */
export const completion: Extension = autocompletion({
  override: [complete],
  icons: false,
  addToOptions: [{ render: glyph, position: 20 }],
  activateOnTypingDelay: 50,
  // Enter means nothing else in a one-line template, so it cannot be meant for the text.
  interactionDelay: 0,
  tooltipClass: () => 'completion',
});

function complete(context: CompletionContext): CompletionResult | null {
  const typed = context.matchBefore(/\$[A-Za-z0-9_.-]*/);
  if (!typed) return null;
  const { catalog, locale } = context.state.field(modelField);
  // Whoever has come as far as the property has no use for the pattern.
  const asksForProperty = typed.text.startsWith(PROPERTY_START);
  const offered = [
    ...usedProperties(context, typed).map((name) => ({ name, detail: editorWords(locale).usedProperty })),
    ...catalog.variables
      .filter(({ name }) => !asksForProperty || name !== PROPERTY_PATTERN)
      .map(({ name, description }) => ({ name, detail: inLocale(description, locale).replaceAll('`', '') })),
  ];
  const found = offered.flatMap((each) => {
    const match = completeName(each.name, typed.text.slice(1));
    return match ? [{ ...each, ...match }] : [];
  });
  return {
    from: typed.from,
    // CodeMirror would find `con` in the `$context.` of every name.
    filter: false,
    // At once, so that Enter never finds a list that is not ready yet.
    update: (_current, _from, _to, next) => complete(next),
    options: found.toSorted((a, b) => a.rank - b.rank).map(option),
    getMatch: ({ label }) => matched(label, typed.text.slice(1)),
  };
}

interface Offer {
  readonly name: string;
  readonly detail: string;
}

function option({ name, detail }: Offer): Completion {
  return {
    label: variableText(name),
    detail,
    apply: (view: EditorView, _: Completion, from: number, to: number) => apply(view, name, from, to),
  };
}

/** What group a variable is of, as its chip shows it. */
function glyph({ label }: Completion, state: EditorState): HTMLElement {
  const { catalog } = state.field(modelField);
  const span = element('span', 'completion-glyph chip');
  span.dataset['group'] = catalog.groupOf(label.slice(variableText('').length)) ?? 'none';
  return span;
}

/** The letters of a label that were typed, as pairs of offsets. */
function matched(label: string, typed: string): readonly number[] {
  const start = variableText('').length;
  const range = completeName(label.slice(start), typed)?.range;
  return range ? [start + range.from, start + range.to] : [];
}

/** The properties of an authorizer that the template holds elsewhere. */
function usedProperties({ state, pos }: CompletionContext, typed: { readonly from: number }): string[] {
  const { spacers } = state.field(spacedField);
  const { catalog, variables } = state.field(modelField);
  const elsewhere = variables
    .filter(({ from, to }) => from !== toSource(spacers, typed.from) && to !== toSource(spacers, pos))
    .map(({ name }) => name);
  return [...new Set(elsewhere)].filter(
    (name) =>
      /^authorizer\.[A-Za-z0-9_-]+$/.test(name) &&
      catalog.variables.every((variable) => variable.name !== name),
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
  const { catalog } = view.state.field(modelField);
  const { xml } = useStore.getState().lateParts;
  const edits = completeAt(readFields(catalog, parse(without), xml), start, name);
  const end = edits[0] ? edits[0].from + edits[0].insert.length : start;
  replaceTemplate(applyEdits(without, edits), 'complete', end);
}
