import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, type ViewUpdate } from '@codemirror/view';
import { diff } from '../../core/template/edit.ts';
import { toPrinted, toSource } from '../../core/template/layOut.ts';
import { findTextProblem, joinLines } from '../../state/foreignText.ts';
import {
  applyFix,
  currentDocument,
  editTemplate,
  linkVariable,
  moveCaret,
  notify,
  openVariableCard,
  selectAnalysis,
  useStore,
} from '../../state/store.ts';
import { decorations } from './decorations.ts';
import { dropTarget } from './dropTarget.ts';
import { modelField, setModel, type EditorModel } from './editorModel.ts';
import { editorTheme } from './editorTheme.ts';
import { createSpaced, external, printed, showSource, spacedField, spacing } from './spacing.ts';

/** Puts the editor into an element and keeps it in step with the store. Returns the function that removes it. */
export function createEditor(parent: HTMLElement, labelledBy: string, describedBy: string): () => void {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        EditorState.lineSeparator.of('\n'),
        spacing,
        modelField,
        decorations,
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
        clipboard,
        pointing,
        EditorView.updateListener.of(tellStore),
      ],
    }),
  });
  sync(view, true);
  const loadAids = () => {
    view.dom.removeEventListener('focusin', loadAids);
    view.dom.removeEventListener('pointerenter', loadAids);
    void import('./aids.ts').then((m) => view.dispatch({ effects: aids.reconfigure(m.aids) }));
  };
  view.dom.addEventListener('focusin', loadAids);
  view.dom.addEventListener('pointerenter', loadAids);
  const stop = useStore.subscribe(() => sync(view, false));
  return () => {
    stop();
    view.destroy();
  };
}

/** Completion, hover cards and the finer keys: they load when the editor is first touched. */
const aids = new Compartment();

const keys = keymap.of([
  { key: 'Alt-Enter', run: fixAtCaret },
  // A template is one line: Enter makes no break.
  { key: 'Enter', run: () => true },
  { key: 'Shift-Enter', run: () => true },
]);

/** Applies the first fix on the caret's line. */
function fixAtCaret(view: EditorView): boolean {
  const { spacers } = view.state.field(spacedField);
  const line = view.state.doc.lineAt(view.state.selection.main.head);
  const found = view.state.field(modelField).diagnostics.find((diagnostic) => {
    const at = toPrinted(spacers, diagnostic.from);
    return diagnostic.fix !== undefined && line.from <= at && at <= line.to;
  });
  if (found) applyFix(found);
  return found !== undefined;
}

const clipboard = [
  // What is copied is the template itself, without the white space that is added for reading.
  EditorView.clipboardOutputFilter.of((_, state) => {
    const { source, spacers } = state.field(spacedField);
    return state.selection.ranges
      .map((range) => source.slice(toSource(spacers, range.from), toSource(spacers, range.to)))
      .join('');
  }),
  EditorView.clipboardInputFilter.of((text) => (/[\n\r\u2028\u2029]/.test(text) ? joinLines(text) : text)),
  EditorView.domEventHandlers({
    paste: (event) => refuseForeign(event, event.clipboardData),
    drop: (event) => refuseForeign(event, event.dataTransfer),
  }),
];

function refuseForeign(event: Event, data: DataTransfer | null): boolean {
  const text = data?.getData('text/plain') ?? '';
  const problem = findTextProblem(text);
  if (!problem) return false;
  event.preventDefault();
  const size = Math.ceil(text.length / 1024);
  const reasons = {
    'too-long': {
      en: `Not pasted: ${size} KB is too long. A format holds 3,000 bytes.`,
      ko: `붙여 넣지 않음: ${size}KB는 너무 깁니다. 형식은 3,000바이트까지입니다.`,
    },
    binary: {
      en: 'Not pasted: this is not text. Nothing was changed.',
      ko: '붙여 넣지 않음: 텍스트가 아닙니다. 바뀐 내용은 없습니다.',
    },
  };
  notify(reasons[problem], { tone: 'warning' });
  return true;
}

const pointing = EditorView.domEventHandlers({
  mousemove: (event) => linkVariable(variableAt(event.target)),
  mouseleave: () => linkVariable(undefined),
  click: (event) => {
    const name = variableAt(event.target);
    if (name !== undefined) openVariableCard(name);
  },
  compositionend: (_, view) => {
    // After the browser has put the composed text in, lines may move again.
    setTimeout(() => {
      const spaced = view.state.field(spacedField);
      const fresh = createSpaced(spaced.source, spaced.laidOut);
      if (printed(fresh) !== printed(spaced))
        view.dispatch(showSource(view.state, fresh, currentCaret(view)));
    });
  },
});

function currentCaret(view: EditorView): number {
  return toSource(view.state.field(spacedField).spacers, view.state.selection.main.head);
}

function variableAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('[data-variable]')?.dataset.variable;
}

function tellStore(update: ViewUpdate): void {
  const { source } = update.state.field(spacedField);
  const fromOutside = update.transactions.some((transaction) => transaction.annotation(external));
  if (update.docChanged && !fromOutside) {
    const edits = diff(currentDocument().source, source);
    if (edits.length > 0) editTemplate(edits, editKind(update));
  }
  if ((update.selectionSet || update.docChanged) && !fromOutside) moveCaret(currentCaret(update.view));
}

function editKind(update: ViewUpdate): string {
  const is = (event: string) => update.transactions.some((transaction) => transaction.isUserEvent(event));
  if (is('input.type')) return 'type:input';
  if (is('delete') && !is('delete.cut')) return 'type:delete';
  return 'edit';
}

/** Brings the store's state into the editor: text first where it differs, then everything about it. */
function sync(view: EditorView, first: boolean): void {
  const state = useStore.getState();
  const { source } = state.history.present;
  const { laidOut, locale } = state.preferences;
  const spaced = view.state.field(spacedField);
  const changed = first || spaced.source !== source;
  if (changed || spaced.laidOut !== laidOut) {
    const caret = changed && !first ? state.caret : first ? undefined : currentCaret(view);
    view.dispatch(showSource(view.state, createSpaced(source, laidOut), caret));
  }
  const { diagnostics, template, shape } = selectAnalysis(state);
  const before = view.state.field(modelField);
  const next: EditorModel = {
    locale,
    diagnostics,
    variables:
      template === lastTemplate.get(view)?.template
        ? before.variables
        : template.tokens.filter((token) => token.kind === 'variable'),
    json: shape.kind === 'json',
    linked: state.linked,
    linkedProblem: state.linkedProblem,
  };
  lastTemplate.set(view, { template });
  const same = (Object.keys(next) as (keyof EditorModel)[]).every((key) => next[key] === before[key]);
  if (!same || first) view.dispatch({ effects: setModel.of(next) });
  showReveal(view, first);
}

const lastTemplate = new WeakMap<EditorView, { readonly template: object }>();
const shownReveal = new WeakMap<EditorView, number>();

function showReveal(view: EditorView, first: boolean): void {
  const { reveal } = useStore.getState();
  if (!reveal || shownReveal.get(view) === reveal.id) return;
  shownReveal.set(view, reveal.id);
  if (first) return;
  const { spacers } = view.state.field(spacedField);
  const length = view.state.doc.length;
  const anchor = Math.min(toPrinted(spacers, reveal.from), length);
  const head = Math.min(toPrinted(spacers, reveal.to, -1), length);
  view.dispatch({ selection: { anchor, head: Math.max(anchor, head) }, scrollIntoView: true });
  view.focus();
}
