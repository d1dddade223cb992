import { StateEffect, StateField } from '@codemirror/state';
import { DEFAULT_API } from '../../../core/apis/apis.ts';
import type { Catalog } from '../../../core/catalog/catalog.ts';
import type { Diagnostic } from '../../../core/lint/rule.ts';
import type { VariableToken } from '../../../core/template/token.ts';
import type { Locale } from '../../../core/text.ts';

/** What the editor knows from the store beside the text. */
export interface EditorModel {
  /** What the names in the text mean. */
  readonly catalog: Catalog;
  readonly locale: Locale;
  /** Of the same source as the text. */
  readonly diagnostics: readonly Diagnostic[];
  readonly variables: readonly VariableToken[];
  readonly json: boolean;
  readonly linked: string | undefined;
  readonly linkedProblem: string | undefined;
}

export const setModel = StateEffect.define<EditorModel>();

export const modelField = StateField.define<EditorModel>({
  create: () => ({
    catalog: DEFAULT_API.catalog,
    locale: 'en',
    diagnostics: [],
    variables: [],
    json: false,
    linked: undefined,
    linkedProblem: undefined,
  }),
  update: (value, transaction) => transaction.effects.find((effect) => effect.is(setModel))?.value ?? value,
});

/** Whether two models would look the same. */
export function isSameModel(a: EditorModel, b: EditorModel): boolean {
  return (
    a.catalog === b.catalog &&
    a.locale === b.locale &&
    a.diagnostics === b.diagnostics &&
    a.variables === b.variables &&
    a.json === b.json &&
    a.linked === b.linked &&
    a.linkedProblem === b.linkedProblem
  );
}
