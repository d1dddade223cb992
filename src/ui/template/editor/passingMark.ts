import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** A range of the text as it is shown. */
interface Marked {
  readonly from: number;
  readonly to: number;
}

/** A mark over one range of the text that comes and goes; undefined takes it away. */
export function passingMark(className: string) {
  const set = StateEffect.define<Marked | undefined>();
  const decoration = Decoration.mark({ class: className });
  const field = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (value, transaction) => {
      const effect = transaction.effects.find((candidate) => candidate.is(set));
      if (!effect) return value.map(transaction.changes);
      const range = effect.value;
      return range && range.from < range.to
        ? Decoration.set(decoration.range(range.from, range.to))
        : Decoration.none;
    },
    provide: (own) => EditorView.decorations.from(own),
  });
  const extension: Extension = field;
  return { extension, set };
}
