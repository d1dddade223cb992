import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { findUnseen, showUnseen } from '../../../core/template/unseen.ts';
import { element } from './element.ts';

/** Each sign is an element of its own, and a line of thousands would hold the page; the problem counts all of them. */
const MOST = 500;

/** A sign in the place of every character that nobody sees; of the first where there are very many. */
export const unseenSigns = ViewPlugin.fromClass(
  class {
    signs: DecorationSet;

    constructor(view: EditorView) {
      this.signs = findSigns(view);
    }

    update({ docChanged, viewportChanged, view }: ViewUpdate): void {
      if (docChanged || viewportChanged) this.signs = findSigns(view);
    }
  },
  { decorations: ({ signs }) => signs },
);

function findSigns({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let room = MOST;
  for (const range of visibleRanges) {
    const found = findUnseen(state.sliceDoc(range.from, range.to), room);
    room -= found.length;
    for (const { from, to, name } of found) {
      const [start, end] = [range.from + from, range.from + to];
      const widget = new UnseenSign(showUnseen(state.sliceDoc(start, end)), name);
      builder.add(start, end, Decoration.replace({ widget }));
    }
  }
  return builder.finish();
}

class UnseenSign extends WidgetType {
  readonly sign: string;
  readonly name: string;

  constructor(sign: string, name: string) {
    super();
    this.sign = sign;
    this.name = name;
  }

  override eq(other: UnseenSign): boolean {
    return other.name === this.name;
  }

  override toDOM(): HTMLElement {
    const sign = element('span', 'cm-specialChar', this.sign);
    sign.title = this.name;
    sign.setAttribute('role', 'img');
    sign.setAttribute('aria-label', this.name);
    return sign;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}
