import { diff } from '../core/template/edit.ts';
import type { Text } from '../core/text.ts';
import { createHistory, redo, undo, type History } from './history.ts';
import type { Library } from './library.ts';
import type { LogwrightDocument } from './logwrightDocument.ts';
import { announce } from './noticeActions.ts';
import type { Preferences } from './preferences.ts';
import { useStore, type State } from './store.ts';

/** The templates and preferences of the start, before anything is shown; not a step. */
export function restore(library: Library, document: LogwrightDocument, preferences: Preferences): void {
  useStore.setState({
    history: createHistory(document),
    library,
    preferences,
    caret: document.source.length,
  });
}

/** Another template comes onto the screen, with its own history. */
export function showTemplate(library: Library, history: History<LogwrightDocument>): void {
  const caret = history.present.source.length;
  useStore.setState({ library, history: { ...history, kind: 'open' }, otherTab: undefined, caret });
}

const WHOLE_TEXTS: readonly string[] = [
  'preset',
  'convert',
  'import',
  'link',
  'otherTab',
  'open',
  'replaceAll',
];

/** Whether the last change brought another text altogether, which is read from its beginning. */
export function isOtherText({ history }: State): boolean {
  return WHOLE_TEXTS.includes(history.kind);
}

export function undoChange(): void {
  travel(undo, { en: 'Undone', ko: '실행 취소했습니다' });
}

export function redoChange(): void {
  travel(redo, { en: 'Redone', ko: '다시 실행했습니다' });
}

/** Goes through the history; the caret comes to stand behind what changed. */
function travel(step: typeof undo<LogwrightDocument>, said: Text): void {
  const before = useStore.getState().history;
  const history = step(before);
  if (history === before) return;
  const [changed] = diff(before.present.source, history.present.source);
  useStore.setState({
    history,
    caret: changed ? changed.from + changed.insert.length : useStore.getState().caret,
  });
  announce(said);
}
