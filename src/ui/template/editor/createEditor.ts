import { standardKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { toPrinted } from '../../../core/template/layOut.ts';
import { applyFix } from '../../../state/ruleActions.ts';
import { useStore } from '../../../state/store.ts';
import { settleTyping } from '../../../state/typingActions.ts';
import { clipboard } from './clipboard.ts';
import { composing } from './composing.ts';
import { decorations } from './decorations.ts';
import { dropTarget } from './dropTarget.ts';
import { modelField } from './editorModel.ts';
import { editorTheme } from './editorTheme.ts';
import { answerFind } from './findSignal.ts';
import { showCaret } from './showCaret.ts';
import { aids, loadAids } from './loadAids.ts';
import { pointing } from './pointing.ts';
import { spacedField, spacing } from './spacing.ts';
import { modelOfText, settleOnBlur, showStore, tellStore, withStore } from './storeSync.ts';
import { unseenSigns } from './unseenSigns.ts';

/** Puts the editor into an element and keeps it in step with the store. Returns the function that removes it. */
export function createEditor(parent: HTMLElement, labelledBy: string, describedBy: string): () => void {
  const view = new EditorView({
    parent,
    state: withStore(
      EditorState.create({
        extensions: [
          EditorState.lineSeparator.of('\n'),
          spacing,
          modelField,
          modelOfText,
          decorations,
          unseenSigns,
          aids.of([]),
          dropTarget,
          drawSelection({ cursorBlinkRate: 0 }),
          EditorView.lineWrapping,
          editorTheme,
          EditorView.contentAttributes.of({
            'aria-labelledby': labelledBy,
            'aria-describedby': describedBy,
            'aria-multiline': 'true',
            spellcheck: 'false',
            autocorrect: 'off',
            autocapitalize: 'off',
          }),
          keys,
          // From the first key on: a browser that deletes by itself would leave the text of the marks behind.
          keymap.of(standardKeymap),
          clipboard,
          pointing,
          composing,
          showCaret,
          EditorView.updateListener.of(tellStore),
          settleOnBlur,
        ],
      }),
    ),
  });
  showStore(view);
  const load = () => {
    view.dom.removeEventListener('focusin', load);
    view.dom.removeEventListener('pointerenter', load);
    void loadAids(view);
  };
  view.dom.addEventListener('focusin', load);
  view.dom.addEventListener('pointerenter', load);
  const stop = [useStore.subscribe(() => showStore(view)), answerFind(() => openFindLater(view))];
  return () => {
    for (const end of stop) end();
    view.destroy();
    settleTyping();
  };
}

const keys = keymap.of([
  { key: 'Alt-Enter', run: fixAtCaret },
  // For as long as the aids are on their way, which take these keys themselves.
  { key: 'Mod-f', run: openFindLater },
  { key: 'F2', run: replaceLater },
  // A template is one line: Enter makes no break.
  { key: 'Enter', run: () => true },
  { key: 'Shift-Enter', run: () => true },
]);

function openFindLater(view: EditorView): boolean {
  void loadAids(view).then((loaded) => loaded.openFind(view));
  return true;
}

function replaceLater(view: EditorView): boolean {
  void loadAids(view).then((loaded) => loaded.replaceAtCaret(view));
  return true;
}

/** Applies the first fix on the caret's line, of a problem that the line shows. */
function fixAtCaret(view: EditorView): boolean {
  const { spacers } = view.state.field(spacedField);
  const line = view.state.doc.lineAt(view.state.selection.main.head);
  const found = view.state.field(modelField).diagnostics.find(({ severity, from, fix }) => {
    const at = toPrinted(spacers, from);
    return severity !== 'info' && fix !== undefined && line.from <= at && at <= line.to;
  });
  if (found) applyFix(found);
  return found !== undefined;
}
