import { fixAll } from '../core/lint/fixAll.ts';
import type { Diagnostic } from '../core/lint/rule.ts';
import { separateFixes } from '../core/lint/separateFixes.ts';
import { analyse } from './analysis.ts';
import { changeDocument, editTemplate, replaceTemplate } from './documentActions.ts';
import { notify } from './noticeActions.ts';
import { currentDocument, selectAnalysis, selectDisabledRules, useStore } from './store.ts';
import { changePreferences } from './viewActions.ts';

export function applyFix(diagnostic: Diagnostic): void {
  if (!diagnostic.fix) return;
  editTemplate(diagnostic.fix.edits, 'fix');
  notify(diagnostic.fix.done, { canUndo: true });
}

/** Applies every safe fix, again and again until none is left, as one step. */
export function applyAllFixes(): void {
  const { source, scenarios, scenarioEdits, escaping } = currentDocument();
  const disabledRules = selectDisabledRules(useStore.getState());
  const fixed = fixAll(
    source,
    (text) => analyse(text, scenarios, disabledRules, scenarioEdits, escaping).diagnostics,
  );
  if (fixed.applied === 0) return;
  replaceTemplate(fixed.source, 'fix');
  const left = selectAnalysis(useStore.getState()).diagnostics.filter(
    ({ severity, fix }) => severity !== 'info' && fix,
  ).length;
  const more =
    left === 0
      ? { en: '', ko: '' }
      : { en: `, left for you to decide: ${left}`, ko: `, 직접 정할 문제: ${left}개` };
  notify(
    { en: `Problems fixed: ${fixed.applied}${more.en}`, ko: `고친 문제: ${fixed.applied}개${more.ko}` },
    { canUndo: true },
  );
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

/** Applies the fixes of what these rules find, as one step. */
export function applyFixesOf(rules: readonly string[]): void {
  const found = selectAnalysis(useStore.getState()).diagnostics.filter(({ rule }) => rules.includes(rule));
  const fixes = separateFixes(found);
  if (fixes.length === 0) return;
  editTemplate(fixes.flat(), 'fix');
  notify({ en: `Problems fixed: ${fixes.length}`, ko: `고친 문제: ${fixes.length}개` }, { canUndo: true });
}
