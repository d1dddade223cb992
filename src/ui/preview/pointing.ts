import { diagnosticKey } from '../../state/analysis.ts';
import { currentApi, selectAnalysis, useStore } from '../../state/store.ts';
import { linkProblem, linkVariable, openVariableCard, revealPlace } from '../../state/viewActions.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { explainEmpty } from './explainEmpty.ts';
import { explainLine } from './explainLine.ts';

/** Links what is pointed at or focused in the list of lines: a variable, and the problem of a broken line. */
export function pointAt(target: EventTarget): void {
  if (!(target instanceof Element)) return;
  const value = valueOf(target);
  linkVariable(value?.dataset['variable']);
  // When it is asked for, and not for each of some hundred values at every key.
  if (value) value.title = describeValue(value) ?? '';
  const analysis = selectAnalysis(useStore.getState());
  const id = scenarioOf(target);
  const checked = analysis.lines.find(({ scenario }) => scenario.id === id);
  const problem = checked && explainLine(analysis, checked);
  linkProblem(problem && diagnosticKey(problem));
}

export function clearHover(): void {
  linkVariable(undefined);
  linkProblem(undefined);
}

/** Opens the card of a value's variable and shows its place in the template. False where there is no value. */
export function chooseValue(target: Element): boolean {
  const value = valueOf(target);
  const name = value?.dataset['variable'];
  if (!value || name === undefined) return false;
  const token = selectAnalysis(useStore.getState()).template.tokens[Number(value.dataset['token'])];
  openVariableCard(name);
  if (token?.kind === 'variable' && token.name === name) revealPlace(token.from, token.to);
  return true;
}

/** The scenario of the line that an element lies in. */
export function scenarioOf(target: Element): string | undefined {
  return target.closest<HTMLElement>('[data-scenario]')?.dataset['scenario'];
}

/** Why a value is missing, or how sure it is; undefined where there is nothing to say. */
export function describeValue(value: HTMLElement): string | undefined {
  const state = useStore.getState();
  const { locale } = state.preferences;
  const words = messagesOf(locale);
  const { variable, token } = value.dataset;
  const id = scenarioOf(value);
  const checked = selectAnalysis(state).lines.find(({ scenario }) => scenario.id === id);
  if (variable === undefined || !checked) return undefined;
  if (checked.line.spans[Number(token)]?.empty === true)
    return explainEmpty(currentApi().catalog, variable, words, locale);
  return checked.scenario.inferredValues?.includes(variable) ? words.preview.inferred : undefined;
}

/** What alone has the number of its token: a value of a log line, or the head that stands for one. */
const VALUE = '[data-token]';

/** The value that an element lies in. */
export function valueOf(target: Element): HTMLElement | undefined {
  return target.closest<HTMLElement>(VALUE) ?? undefined;
}

export function valuesIn(element: Element | undefined): readonly HTMLElement[] {
  return element ? [...element.querySelectorAll<HTMLElement>(VALUE)] : [];
}
