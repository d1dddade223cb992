import type { Diagnostic, Fix } from '../core/lint/rule.ts';
import { changeDocument, editTemplate } from './documentActions.ts';
import { notify } from './noticeActions.ts';
import { currentDocument, useStore } from './store.ts';
import { changePreferences } from './viewActions.ts';

/** Applies the fix of a problem, or another one that it offers. */
export function applyFix(diagnostic: Diagnostic, fix: Fix | undefined = diagnostic.fix): void {
  if (!fix) return;
  editTemplate(fix.edits, 'fix');
  notify(fix.done, { canUndo: true });
}

/** Switches a rule off for this template, as a step of its history. */
export function turnOffRuleHere(rule: string): void {
  const { disabledRules } = currentDocument();
  if (disabledRules.includes(rule)) return;
  changeDocument({ disabledRules: [...disabledRules, rule] }, 'rule');
  notify({ en: 'Rule turned off for this template', ko: '이 템플릿에서 규칙을 껐습니다' }, { canUndo: true });
}

/** Switches a rule off in every template, until it is switched on again. */
export function turnOffRuleEverywhere(rule: string): void {
  const { disabledRules } = useStore.getState().preferences;
  if (!disabledRules.includes(rule)) changePreferences({ disabledRules: [...disabledRules, rule] });
}

/** Switches all rules on again, those of this template as a step of its history. */
export function turnOnAllRules(): void {
  changePreferences({ disabledRules: [] });
  if (currentDocument().disabledRules.length > 0) changeDocument({ disabledRules: [] }, 'rule');
}
