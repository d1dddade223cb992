import type { Extension } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';

/** A focus so soon after a press, in milliseconds, comes from the press, which puts the caret where it is. */
const AFTER_PRESS = 1000;

/** The least room above and below the caret, in pixels. */
const ROOM = 24;

/** Who comes to the editor by the keyboard sees the caret, wherever it stands. */
export const showCaret: Extension = ViewPlugin.define(() => ({ pressed: -Infinity }), {
  eventHandlers: {
    pointerdown(event) {
      this.pressed = event.timeStamp;
    },
    focus(event, view) {
      if (event.timeStamp - this.pressed < AFTER_PRESS) return;
      // The focus may come in the middle of an update, which allows no other.
      queueMicrotask(() => {
        const { head } = view.state.selection.main;
        view.dispatch({ effects: EditorView.scrollIntoView(head, { yMargin: ROOM }) });
      });
    },
  },
});
