import { useEffect, type RefObject } from 'react';
import { diagnosticKey } from '../../state/analysis.ts';
import { selectAnalysis, useStore, type State } from '../../state/store.ts';

/**
 * Marks the values of the variable that is pointed at anywhere, and the lines of the problem that is. By
 * attributes set here, not by React: pointing must not render hundreds of values.
 */
export function useHighlights(list: RefObject<HTMLElement | null>): void {
  // After every render, since its values may be new ones.
  useEffect(() => {
    highlight(list.current, useStore.getState());
  });
  useEffect(
    () =>
      useStore.subscribe((state, before) => {
        if (state.linked !== before.linked || state.linkedProblem !== before.linkedProblem) {
          highlight(list.current, state);
        }
      }),
    [list],
  );
}

function highlight(list: HTMLElement | null, state: State): void {
  if (!list) return;
  mark(list, 'data-linked', new Set(valuesOf(list, state.linked)));
  mark(list, 'data-lit', new Set(linesOf(list, state)));
}

function mark(list: HTMLElement, attribute: string, lit: ReadonlySet<Element>): void {
  for (const element of list.querySelectorAll(`[${attribute}]`)) {
    if (!lit.has(element)) element.removeAttribute(attribute);
  }
  for (const element of lit) element.setAttribute(attribute, '');
}

function valuesOf(list: HTMLElement, name: string | undefined): readonly Element[] {
  return name === undefined ? [] : [...list.querySelectorAll(`[data-variable="${CSS.escape(name)}"]`)];
}

function linesOf(list: HTMLElement, state: State): readonly Element[] {
  if (state.linkedProblem === undefined) return [];
  const { diagnostics } = selectAnalysis(state);
  const problem = diagnostics.find((diagnostic) => diagnosticKey(diagnostic) === state.linkedProblem);
  const ids = problem?.scenarios ?? [];
  return [...list.querySelectorAll<HTMLElement>('[data-scenario]')].filter((line) =>
    ids.includes(line.dataset['scenario'] ?? ''),
  );
}
