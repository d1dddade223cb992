import type { Extension } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';
import { useStore, type Landed } from '../../../state/store.ts';
import { passingMark } from './passingMark.ts';
import { printedRange } from './printed.ts';

/** How long what has landed glows, in milliseconds; as long as its animation. */
const GLOW = 600;

const mark = passingMark('landed');

/** What has just landed comes into view and glows for a moment, unless motion is not wanted. */
export const landedText: Extension = [
  mark.extension,
  ViewPlugin.define((view) => {
    let fading: ReturnType<typeof setTimeout> | undefined;
    const stop = useStore.subscribe(({ landed }, before) => {
      if (!landed || landed === before.landed) return;
      clearTimeout(fading);
      const range = printedRange(view, landed.range);
      const scroll = EditorView.scrollIntoView(range.from, { y: 'nearest', yMargin: 22 });
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      view.dispatch({ effects: [scroll, mark.set.of(isStill ? undefined : range)] });
      fading = setTimeout(() => view.dispatch({ effects: mark.set.of(undefined) }), GLOW);
    });
    return {
      destroy: () => {
        clearTimeout(fading);
        stop();
      },
    };
  }),
];

/** Selects what a person will want to change next in what has landed. */
export function selectLanded(view: EditorView, { select }: Landed): void {
  const { from, to } = printedRange(view, select);
  view.dispatch({ selection: { anchor: from, head: to } });
}
