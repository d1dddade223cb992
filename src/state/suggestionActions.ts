import { kindOf } from '../core/lint/arrange.ts';
import { planSteps, type SuggestionPlan } from '../core/lint/planSuggestions.ts';
import { replaceTemplate } from './documentActions.ts';
import { nextTask } from './nextTask.ts';
import { notify } from './noticeActions.ts';
import { currentDocument, lintSource } from './store.ts';

/** What taking all suggestions on the template that is open would do. */
export interface OpenPlan extends SuggestionPlan {
  /** The template that it was made for. */
  readonly before: string;
}

/** How long is planned at once, in milliseconds: the page answers in between. */
const PIECE = 50;

/** Plans to take every suggestion for the open template, or all of one kind; changes nothing. */
export async function planOpenSuggestions(kind?: string): Promise<OpenPlan> {
  const { source } = currentDocument();
  const steps = planSteps(
    source,
    lintSource,
    kind === undefined ? undefined : (diagnostic) => kindOf(diagnostic) === kind,
  );
  let plan: SuggestionPlan = { source, steps: [] };
  let end = performance.now() + PIECE;
  for (plan of steps) {
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + PIECE;
  }
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
