import { closeHoverTooltips, EditorView } from '@codemirror/view';
import { linkVariable, openVariableCard } from '../../../state/viewActions.ts';

/** Pointing at a chip lights up its variable everywhere; clicking it opens its card in the catalog. */
export const pointing = EditorView.domEventHandlers({
  mousemove: (event) => linkVariable(variableAt(event.target)),
  mouseleave: () => linkVariable(undefined),
  // Its card in the catalog says the same.
  pointerdown: (_, view) => view.dispatch({ effects: closeHoverTooltips }),
  click: (event) => {
    const name = variableAt(event.target);
    if (name !== undefined) openVariableCard(name);
  },
});

function variableAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('[data-variable]')?.dataset.variable;
}
