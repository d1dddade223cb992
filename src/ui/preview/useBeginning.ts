import { useEffect, type RefObject } from 'react';
import { isOtherText } from '../../state/historyActions.ts';
import { currentDocument, useStore } from '../../state/store.ts';

/** Scrolls a box back to its beginning whenever another text comes, of which nobody has read anything yet. */
export function useBeginning(box: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      useStore.subscribe((state, before) => {
        if (currentDocument(state).source === currentDocument(before).source || !isOtherText(state)) return;
        box.current?.scrollTo({ left: 0, top: 0, behavior: 'instant' });
      }),
    [box],
  );
}
