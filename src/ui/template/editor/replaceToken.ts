import { mapOffset } from '../../../core/template/edit.ts';
import { replaceVariable } from '../../../core/template/fields/replaceVariable.ts';
import type { VariableToken } from '../../../core/template/token.ts';
import { editTemplate } from '../../../state/documentActions.ts';
import { announce } from '../../../state/noticeActions.ts';
import { selectAnalysis, useStore } from '../../../state/store.ts';

/**
 * Puts another variable in the place of one of the present template, its key with it, as one step. Returns whether it
 * was still there.
 */
export function replaceToken(variable: VariableToken, name: string): boolean {
  const { from, to, text } = variable;
  const { fields, template } = selectAnalysis(useStore.getState());
  if (template.source.slice(from, to) !== text) return false;
  const edits = replaceVariable(fields, variable, name);
  editTemplate(edits, 'replace', mapOffset(to, edits));
  announce({ en: `Replaced ${variable.name} with ${name}`, ko: `변수 변경: ${name}` });
  return true;
}
