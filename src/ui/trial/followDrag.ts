import { placeKey } from '../../core/template/drop/place.ts';
import { selectAnalysis, selectDisabledRules, useStore } from '../../state/store.ts';
import { tryDrop } from '../../state/trial.ts';
import { showTrial } from '../../state/trialActions.ts';
import { useDrag, type DragState } from '../common/dnd/drag.ts';

/**
 * A place must rest this long, in milliseconds, before its drop is tried out: a hand on its way passes a line in
 * less, and what it only passes is worth no work.
 */
const REST_MS = 120;

/**
 * Tries out the drop at each place that a drag rests on, until the returned function is called. What was tried
 * stays until the next place has its own; with no place, and with the end of the drag, it goes at once.
 */
export function followDrag(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let known: string | undefined;
  const follow = (state: DragState) => {
    const key = keyOf(state);
    if (key === known) return;
    known = key;
    clearTimeout(waiting);
    if (key === undefined) showTrial(undefined);
    else waiting = setTimeout(() => showTrial(trialOf(useDrag.getState())), REST_MS);
  };
  follow(useDrag.getState());
  const stop = useDrag.subscribe(follow);
  return () => {
    stop();
    clearTimeout(waiting);
    showTrial(undefined);
  };
}

/** Tells drops apart; undefined where nothing would land. */
function keyOf({ item, place }: DragState): string | undefined {
  return item && place && place.drop.edits.length > 0 ? placeKey(place.place) : undefined;
}

function trialOf({ item, place }: DragState) {
  if (!item || !place) return undefined;
  const state = useStore.getState();
  const drop = { place: place.place, payload: item.payload, edits: place.drop.edits };
  return tryDrop(selectAnalysis(state), drop, selectDisabledRules(state));
}
