import { newVariables } from '../core/template/drop/place.ts';
import { placeAtCaret } from '../core/template/drop/placeAtCaret.ts';
import { REFUSED } from '../core/template/drop/dropWords.ts';
import { dropInto } from './dropActions.ts';
import { notify } from './noticeActions.ts';
import { selectAnalysis, useStore } from './store.ts';

/** Adds variables in a way of its own, and says whether it did. */
type TakeVariables = (names: readonly string[]) => boolean;

let takeVariables: TakeVariables | undefined;

/** Lets a view without a caret take what is inserted, until the returned function is called. */
export function takeInsertions(take: TakeVariables): () => void {
  takeVariables = take;
  return () => {
    if (takeVariables === take) takeVariables = undefined;
  };
}

/**
 * Puts variables in as one step, at an offset of the template or at the caret of the view that shows. In an empty
 * template they begin a JSON object. Returns the offset behind the last.
 */
export function insertVariables(names: readonly string[], offset?: number): number {
  const { caret } = useStore.getState();
  if (names.length === 0 || (offset === undefined && takeVariables?.(names))) return offset ?? caret;
  const { fields } = selectAnalysis(useStore.getState());
  const place = placeAtCaret(fields, offset ?? caret);
  const landed = place && dropInto(place, newVariables(names));
  if (!landed) notify(REFUSED, { tone: 'warning' });
  return landed?.range.to ?? offset ?? caret;
}
