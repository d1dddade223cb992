import type { EditorView } from '@codemirror/view';
import { groupOf } from '../../core/catalog/catalog.ts';
import { beginsAs } from '../../core/template/fields/readFields.ts';
import { applyEdits } from '../../core/template/edit.ts';
import { layOut, printSpaced } from '../../core/template/layOut.ts';
import { parse } from '../../core/template/parse.ts';
import { currentDocument } from '../../state/store.ts';
import type { DropPlace } from '../dnd/drag.ts';
import { element } from './element.ts';

/** An empty template while something is held over it: a frame around all of it, and the object as it will be. */
export function createGhost(view: EditorView) {
  let ghost: HTMLElement | undefined;
  const remove = () => {
    ghost?.remove();
    ghost = undefined;
  };
  return {
    show(place: DropPlace | undefined): void {
      remove();
      if (!place) return;
      ghost = element('div', 'drop-ghost');
      ghost.ariaHidden = 'true';
      ghost.append(...textOf(applyEdits(currentDocument().source, place.drop.edits)));
      view.dom.append(ghost);
    },
    remove,
  };
}

function textOf(source: string): Node[] {
  const printed = printSpaced(source, layOut(source, beginsAs(source)));
  return parse(printed).tokens.map((token) => {
    if (token.kind !== 'variable') return document.createTextNode(token.text);
    const chip = element('span', 'chip linked');
    chip.dataset['group'] = groupOf(token.name) ?? 'none';
    const prefix = element('span', 'prefix', token.text.slice(0, token.text.length - token.name.length));
    chip.append(prefix, element('b', 'name', token.name));
    return chip;
  });
}
