import { standardKeymap } from '@codemirror/commands';
import { EditorState, type Extension, Compartment } from '@codemirror/state';
import { drawSelection, EditorView, keymap, closeHoverTooltips, ViewPlugin } from '@codemirror/view';
import { toPrinted } from '../../../core/template/layOut.ts';
import { applyFix } from '../../../state/ruleActions.ts';
import { useStore } from '../../../state/store.ts';
import { settleTyping } from '../../../state/typingActions.ts';
import { chipAround } from './chipRects.ts';
import { clipboard } from './clipboard.ts';
import { decorations } from './decorations.ts';
import { dropTarget } from './dropTarget.ts';
import { modelField } from './editorModel.ts';
import { editorTheme } from './editorTheme.ts';
import { onFindRequest } from './findSignal.ts';
import { spacedField, spacing, createSpaced, printed, showSource, sourceCaret } from './spacing.ts';
import { modelOfText, settleOnBlur, showStore, syncToStore, withStore } from './storeSync.ts';
import { unseenSigns } from './unseenSigns.ts';
import { linkVariable, openVariableCard } from '../../../state/viewActions.ts';
import { nextTask } from '../../../state/nextTask.ts';
import { loadPart } from '../../common/loading/loadPart.ts';

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
          lazyExtensions.of([]),
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
          EditorView.updateListener.of(syncToStore),
          settleOnBlur,
        ],
      }),
    ),
  });
  showStore(view);
  const load = () => {
    view.dom.removeEventListener('focusin', load);
    view.dom.removeEventListener('pointerenter', load);
    void loadLazyExtensions(view);
  };
  view.dom.addEventListener('focusin', load);
  view.dom.addEventListener('pointerenter', load);
  const stop = [useStore.subscribe(() => showStore(view)), onFindRequest(() => openFindLater(view))];
  return () => {
    for (const end of stop) end();
    view.destroy();
    settleTyping();
  };
}

const keys = keymap.of([
  { key: 'Alt-Enter', run: fixAtCaret },
  // For as long as the lazy extensions are on their way, which take these keys themselves.
  { key: 'Mod-f', run: openFindLater },
  { key: 'F2', run: replaceLater },
  // A template is one line: Enter makes no break.
  { key: 'Enter', run: () => true },
  { key: 'Shift-Enter', run: () => true },
]);

function openFindLater(view: EditorView): boolean {
  void loadLazyExtensions(view).then((loaded) => loaded.openFind(view));
  return true;
}

function replaceLater(view: EditorView): boolean {
  void loadLazyExtensions(view).then((loaded) => loaded.replaceAtCaret(view));
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

/** Lines stay where they are while an input method composes; when it is done they are laid out again. */
const composing = EditorView.domEventHandlers({
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

/** Pointing at a chip lights up its variable everywhere; clicking it opens its card in the catalog. */
const pointing = EditorView.domEventHandlers({
  mousemove: (event) => linkVariable(variableAt(event.target)),
  mouseleave: () => linkVariable(undefined),
  // Its card in the catalog says the same.
  pointerdown: (_, view) => view.dispatch({ effects: closeHoverTooltips }),
  click: (event) => {
    const name = variableAt(event.target);
    if (name !== undefined) openVariableCard(name);
  },
});

function variableAt(target: EventTarget | null): string | undefined {
  return chipAround(target)?.dataset['variable'];
}

/** A focus so soon after a press, in milliseconds, comes from the press, which puts the caret where it is. */
const AFTER_PRESS = 1000;

/** The least room above and below the caret, in pixels. */
const ROOM = 24;

/** Who comes to the editor by the keyboard sees the caret, wherever it stands. */
const showCaret: Extension = ViewPlugin.define(() => ({ pressed: -Infinity }), {
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

/** Completion, hover cards, find and the finer keys: they load when the editor is first touched. */
const lazyExtensions = new Compartment();

/** Loads them into an editor, once; a `$` that was typed meanwhile gets its list. */
async function loadLazyExtensions(view: EditorView) {
  let isTyped = false;
  const typing = () => {
    isTyped = true;
  };
  view.contentDOM.addEventListener('beforeinput', typing);
  const loaded = await loadPart(() => import('./lazyExtensions.ts'));
  await composed(view);
  view.contentDOM.removeEventListener('beforeinput', typing);
  if (lazyExtensions.get(view.state) !== loaded.lazyExtensions) {
    view.dispatch({ effects: lazyExtensions.reconfigure(loaded.lazyExtensions) });
    if (isTyped) loaded.catchUp(view);
  }
  return loaded;
}

/** Waits for the input method to be done: new extensions in between would write the letter twice. */
async function composed(view: EditorView): Promise<void> {
  while (view.compositionStarted) {
    await new Promise((resolve) => {
      view.contentDOM.addEventListener('compositionend', resolve, { once: true });
    });
    await nextTask();
  }
}
