import { EditorView } from '@codemirror/view';
import { createSpaced, printed, showSource, sourceCaret, spacedField } from './spacing.ts';

/** Lines stay where they are while an input method composes; when it is done they are laid out again. */
export const composing = EditorView.domEventHandlers({
  compositionend: (_, view) => {
    // After the browser has put the composed text in.
    setTimeout(() => {
      const spaced = view.state.field(spacedField);
      const fresh = createSpaced(spaced.source, spaced.laidOut);
      if (printed(fresh) === printed(spaced)) return;
      view.dispatch(showSource(view.state, fresh, sourceCaret(view.state)));
    });
  },
});
