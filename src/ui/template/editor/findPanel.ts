import type { EditorState } from '@codemirror/state';
import { runScopeHandlers, type EditorView, type Panel, type ViewUpdate } from '@codemirror/view';
import { modelField } from './editorModel.ts';
import { editorWords } from './editorWords.ts';
import { element } from './element.ts';
import { findField, matchesIn, MOST_MATCHES, selectedMatch } from './findState.ts';
import { spacedField } from './spacing.ts';
import { svgIcon } from './svgIcon.ts';
import { ICON_PATHS } from '../../common/components/iconPaths.ts';
import './findPanel.css';

/** What can be done from the bar. */
interface FindActions {
  readonly find: (view: EditorView, text: string) => void;
  readonly next: (view: EditorView, way: 1 | -1) => boolean;
  readonly close: (view: EditorView) => boolean;
}

/** The bar above the text: the field, how many matches there are, to the previous and the next, close. */
export function findPanel(view: EditorView, actions: FindActions): Panel {
  const dom = element('div', 'find-bar');
  const field = element('input', 'mono');
  const count = element('output');
  const previous = button('up', () => actions.next(view, -1));
  const next = button('down', () => actions.next(view, 1));
  const close = button('close', () => actions.close(view));
  dom.setAttribute('role', 'search');
  field.autocapitalize = 'none';
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.addEventListener('input', () => actions.find(view, field.value));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    actions.next(view, event.shiftKey ? -1 : 1);
  });
  dom.addEventListener('keydown', (event) => pressKey(view, event));
  dom.append(field, count, previous, next, close);
  const show = (state: EditorState) => {
    const words = editorWords(state.field(modelField).locale);
    const { text } = state.field(findField);
    const none = matchesIn(state).length === 0;
    if (field.value !== text) field.value = text;
    field.placeholder = words.findField;
    dom.setAttribute('aria-label', words.findBar);
    name(field, words.findField);
    name(previous, words.previous);
    name(next, words.next);
    name(close, words.close);
    count.value = text === '' ? '' : counted(state);
    previous.disabled = none;
    next.disabled = none;
  };
  show(view.state);
  return {
    dom,
    top: true,
    update: (update) => {
      if (concerns(update)) show(update.state);
    },
  };
}

function concerns({ startState, state, selectionSet }: ViewUpdate): boolean {
  return (
    selectionSet ||
    startState.field(findField) !== state.field(findField) ||
    startState.field(spacedField) !== state.field(spacedField) ||
    startState.field(modelField).locale !== state.field(modelField).locale
  );
}

function pressKey(view: EditorView, event: KeyboardEvent): void {
  if (event.isComposing) return;
  if (runScopeHandlers(view, event, 'find-bar')) {
    event.preventDefault();
  } else if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) {
    // The field is no part of the template: its own undo is the one to expect.
    event.stopPropagation();
  }
}

function counted(state: EditorState): string {
  const words = editorWords(state.field(modelField).locale);
  const { length } = matchesIn(state);
  if (length === 0) return words.noMatch;
  const count = length === MOST_MATCHES ? `${MOST_MATCHES}+` : String(length);
  const at = selectedMatch(state);
  return at === 0 ? words.matches(count) : words.matchOf(String(at), count);
}

function button(icon: keyof typeof ICON_PATHS, run: () => void): HTMLButtonElement {
  const node = element('button', 'find-button');
  node.type = 'button';
  node.append(svgIcon('icon', [['path', { d: ICON_PATHS[icon] }]]));
  node.addEventListener('click', run);
  return node;
}

function name(node: HTMLElement, label: string): void {
  node.setAttribute('aria-label', label);
  if (node instanceof HTMLButtonElement) node.title = label;
}
