import { mapOffset } from '../../core/template/edit.ts';
import { variableText } from '../../core/template/parse.ts';
import { renameWithVariable } from '../../core/template/renameWithVariable.ts';
import type { VariableToken } from '../../core/template/token.ts';
import { editTemplate } from '../../state/documentActions.ts';
import { announce } from '../../state/noticeActions.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';

/**
 * Puts another variable in the place of one of the present template, its key with it, as one step. Returns whether it
 * was still there.
 */
export function replaceToken(variable: VariableToken, name: string): boolean {
  const { from, to, text } = variable;
  const { template, shape } = selectAnalysis(useStore.getState());
  if (template.source.slice(from, to) !== text) return false;
  const insert = variableText(name);
  const renaming = renameWithVariable(template, shape, variable, name);
  editTemplate([...renaming, { from, to, insert }], 'replace', mapOffset(from, renaming) + insert.length);
  announce({ en: `${name} in place of ${variable.name}`, ko: `변수 변경: ${name}` });
  return true;
}
