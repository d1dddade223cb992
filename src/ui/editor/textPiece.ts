import type { EditorState } from '@codemirror/state';
import { toSource } from '../../core/template/layOut.ts';
import { parse, type Template } from '../../core/template/parse.ts';
import type { VariableToken } from '../../core/template/token.ts';
import { spacedField } from './spacing.ts';

/** A piece of the template's text that can be moved. */
export interface TextPiece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What is selected, its ends put around whole variables; undefined where nothing is. */
export function selectedPiece(state: EditorState): TextPiece | undefined {
  const { source, spacers } = state.field(spacedField);
  const { main } = state.selection;
  const from = toSource(spacers, main.from);
  const to = toSource(spacers, main.to);
  if (from >= to) return undefined;
  const template = parse(source);
  const around = (offset: number) => variables(template).find((v) => v.from < offset && offset < v.to);
  return piece(source, around(from)?.from ?? from, around(to)?.to ?? to);
}

/** The variable that the caret stands in, behind or before. */
export function variableAtCaret(state: EditorState): VariableToken | undefined {
  const { source, spacers } = state.field(spacedField);
  const at = toSource(spacers, state.selection.main.head);
  const all = variables(parse(source));
  return (
    all.find(({ from, to }) => from < at && at <= to) ??
    // A break that is only shown lies between the caret and what begins the next line.
    all.find(({ from }) => from === at)
  );
}

export function piece(source: string, from: number, to: number): TextPiece {
  return { from, to, text: source.slice(from, to) };
}

function variables(template: Template): VariableToken[] {
  return template.tokens.filter((token) => token.kind === 'variable');
}
