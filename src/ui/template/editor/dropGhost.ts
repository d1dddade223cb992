import type { EditorView } from '@codemirror/view';
import type { Catalog } from '../../../core/catalog/catalog.ts';
import { beginsAs } from '../../../core/template/fields/readFields.ts';
import { applyEdits } from '../../../core/template/edit.ts';
import { layOut, printSpaced } from '../../../core/template/layOut.ts';
import { parse } from '../../../core/template/parse.ts';
import { currentDocument } from '../../../state/store.ts';
import type { DropPlace } from '../../common/dnd/drag.ts';
import { modelField } from './editorModel.ts';
import { element } from './element.ts';

/** An empty template while something is held over it: a frame around all of it, and the object as it will be. */
export function createGhost(view: EditorView) {
  let ghost: HTMLElement | undefined;
  return {
    show(place: DropPlace | undefined): void {
      ghost?.remove();
      ghost = undefined;
      if (!place) return;
      ghost = element('div', 'drop-ghost');
      ghost.ariaHidden = 'true';
      ghost.append(
        ...textOf(
          view.state.field(modelField).catalog,
          applyEdits(currentDocument().source, place.drop.edits),
        ),
      );
      view.dom.append(ghost);
    },
  };
}

function textOf({ groupOf }: Catalog, source: string): Node[] {
  const printed = printSpaced(source, layOut(source, beginsAs(source)));
  return parse(printed).tokens.flatMap((token): Node[] => {
    if (token.kind !== 'variable') return withKeys(token.text);
    const chip = element('span', 'chip linked');
    chip.dataset['group'] = groupOf(token.name) ?? 'none';
    const prefix = element('span', 'prefix', token.text.slice(0, token.text.length - token.name.length));
    chip.append(prefix, element('b', 'name', token.name));
    return [chip];
  });
}

/** The text between variables, its keys as they look in the editor. */
function withKeys(text: string): Node[] {
  return text
    .split(/(?<=")([^"]+)(?=":)/)
    .map((part, i) => (i % 2 === 1 ? element('span', 'json-key', part) : document.createTextNode(part)));
}
