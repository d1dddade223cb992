import type { EditorState } from '@codemirror/state';
import type { Diagnostic } from '../../../core/lint/rule.ts';
import { toPrinted } from '../../../core/template/layOut.ts';
import { memoizeLast } from '../../../core/memoize.ts';
import { modelField } from './editorModel.ts';
import { spacedField } from './spacing.ts';

/** The worst problem of each line that a mark is drawn for, by the offset at which the line begins. */
export const lineProblems = memoizeLast((state: EditorState): ReadonlyMap<number, Diagnostic> => {
  const lines = new Map<number, Diagnostic>();
  if (state.doc.lines === 1) return lines;
  const { spacers } = state.field(spacedField);
  for (const diagnostic of state.field(modelField).diagnostics) {
    if (diagnostic.severity === 'info') continue;
    const line = state.doc.lineAt(Math.min(toPrinted(spacers, diagnostic.from), state.doc.length));
    if (!lines.has(line.from)) lines.set(line.from, diagnostic);
  }
  return lines;
});
