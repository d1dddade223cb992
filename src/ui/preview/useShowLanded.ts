import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Trial } from '../../state/trial.ts';
import { currentDocument, useStore } from '../../state/store.ts';
import { loadPart } from '../common/loading/loadPart.ts';

/**
 * Scrolls a box of lines sideways to what a trial puts in them. Back to where it was once there is no trial any
 * more, save after the drop: then the lines are those of the trial, and stay where they are.
 */
export function useShowLanded(box: RefObject<HTMLElement | null>, trial: Trial | undefined): void {
  const before = useRef<{ readonly left: number; readonly source: string }>(undefined);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    if (!trial) {
      const { left, source } = before.current ?? {};
      before.current = undefined;
      if (left === undefined || source === currentDocument(useStore.getState()).source) return undefined;
      element.scrollTo({ left, behavior: 'instant' });
      return undefined;
    }
    const left = before.current?.left ?? element.scrollLeft;
    before.current = { left, source: trial.analysis.template.source };
    let isOver = false;
    void loadPart(() => import('../trial/scrollToLanded.ts')).then((m) => {
      if (!isOver) m.scrollToLanded(element);
    });
    return () => {
      isOver = true;
    };
  }, [box, trial]);
}
