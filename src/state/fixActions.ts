import { fixAll } from '../core/lint/fixAll.ts';
import { separateFixes } from '../core/lint/separateFixes.ts';
import { editTemplate, replaceTemplate } from './documentActions.ts';
import { notify } from './noticeActions.ts';
import { currentDocument, lintSource, selectFullAnalysis, useStore } from './store.ts';

/** Applies every safe fix, again and again until none is left, as one step. */
export function applyAllFixes(): void {
  const fixed = fixAll(currentDocument().source, lintSource);
  if (fixed.applied === 0) return;
  replaceTemplate(fixed.source, 'fix');
  const left = selectFullAnalysis(useStore.getState()).diagnostics.filter(
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

/** Applies the fixes of what these rules find, as one step. */
export function applyFixesOf(rules: readonly string[]): void {
  const found = selectFullAnalysis(useStore.getState()).diagnostics.filter(({ rule }) =>
    rules.includes(rule),
  );
  const fixes = separateFixes(found);
  if (fixes.length === 0) return;
  editTemplate(fixes.flat(), 'fix');
  notify({ en: `Problems fixed: ${fixes.length}`, ko: `고친 문제: ${fixes.length}개` }, { canUndo: true });
}
