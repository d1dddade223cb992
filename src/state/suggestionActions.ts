import { kindOf } from '../core/lint/arrange.ts';
import { planSuggestions, type SuggestionPlan } from '../core/lint/planSuggestions.ts';
import { analyse } from './analysis.ts';
import { replaceTemplate } from './documentActions.ts';
import { notify } from './noticeActions.ts';
import { currentApi, currentDocument, selectDisabledRules, useStore } from './store.ts';

/** What taking all suggestions on the template that is open would do. */
export interface OpenPlan extends SuggestionPlan {
  /** The template that it was made for. */
  readonly before: string;
}

/** Plans to take every suggestion for the open template, or all of one kind; changes nothing. */
export function planOpenSuggestions(kind?: string): OpenPlan {
  const { source, scenarios, scenarioEdits, escaping } = currentDocument();
  const api = currentApi();
  const disabledRules = selectDisabledRules(useStore.getState());
  const plan = planSuggestions(
    source,
    (text) => analyse(api, text, scenarios, disabledRules, scenarioEdits, escaping).diagnostics,
    kind === undefined ? undefined : (diagnostic) => kindOf(diagnostic) === kind,
  );
  return { ...plan, before: source };
}

/** Does what a plan says, as one step; nothing where the template is another one by now, as after a change in another tab. */
export function takeSuggestions({ before, source, steps }: OpenPlan): void {
  if (steps.length === 0 || currentDocument().source !== before) return;
  replaceTemplate(source, 'fix');
  notify(
    { en: `Changes made: ${steps.length}`, ko: `변경 ${steps.length}개를 적용했습니다` },
    { canUndo: true },
  );
}
