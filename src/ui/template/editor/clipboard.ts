import type { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { toSource } from '../../../core/template/layOut.ts';
import { joinLines } from '../../../core/import/joinLines.ts';
import { pasteAt } from '../../../core/template/drop/pasteAt.ts';
import { editTemplate } from '../../../state/documentActions.ts';
import { selectFullAnalysis, useStore } from '../../../state/store.ts';
import { findTextProblem } from '../../../state/externalText.ts';
import { MAX_SOURCE_LENGTH } from '../../../state/logwrightDocument.ts';
import { notify } from '../../../state/noticeActions.ts';
import { wordsOf } from '../../common/browser/confirmUnseen.ts';
import { mayBeWrapped, offerImport } from '../../import/pasteWrapped.ts';
import { sourceCaret, spacedField } from './spacing.ts';

/** What goes out is the template itself; what comes in is one line of text, or turned away with a word. */
export const clipboard = [
  // What is copied is the template itself, without the white space that is added for reading.
  EditorView.clipboardOutputFilter.of((_, state) => selectedSource(state)),
  EditorView.clipboardInputFilter.of((text) => (/[\n\r\u2028\u2029]/.test(text) ? joinLines(text) : text)),
  EditorView.domEventHandlers({
    copy: (_, view) => tellUnseen(view.state),
    cut: (_, view) => tellUnseen(view.state),
    paste: (event, view) =>
      lookInside(event, view) ||
      refuseExternal(event, event.clipboardData, view) ||
      pasteAsFields(event, view),
    // The page says that it takes no files; the editor by itself would read them in.
    drop: (event, view) =>
      event.dataTransfer?.types.includes('Files') === true || refuseExternal(event, event.dataTransfer, view),
  }),
];

function selectedSource(state: EditorState): string {
  const { source, spacers } = state.field(spacedField);
  return state.selection.ranges
    .map((range) => source.slice(toSource(spacers, range.from), toSource(spacers, range.to)))
    .join('');
}

/** Says what nobody sees in the text that is copied. The editor itself copies it. */
function tellUnseen(state: EditorState): false {
  const words = wordsOf(selectedSource(state));
  if (words) notify(words, { tone: 'warning' });
  return false;
}

/** Has the import box look at what may be a command, a template or code around a format. */
function lookInside(event: ClipboardEvent, view: EditorView): boolean {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!mayBeWrapped(text)) return false;
  event.preventDefault();
  const { spacers } = view.state.field(spacedField);
  const { from, to } = view.state.selection.main;
  const place = { from: toSource(spacers, from), to: toSource(spacers, to) };
  const data = new DataTransfer();
  data.setData('text/plain', text);
  void offerImport({ text, place }, () => {
    if (refuseExternal(event, data, view)) return;
    view.dispatch(view.state.replaceSelection(joinLines(text)), { userEvent: 'input.paste' });
  });
  return true;
}

/** Between two fields a key with its value becomes a field, and a variable too. */
function pasteAsFields(event: ClipboardEvent, view: EditorView): boolean {
  const text = joinLines(event.clipboardData?.getData('text/plain') ?? '');
  if (!view.state.selection.main.empty) return false;
  const { fields } = selectFullAnalysis(useStore.getState());
  const edits = pasteAt(fields, sourceCaret(view.state), text);
  const [first] = edits;
  if (!first) return false;
  event.preventDefault();
  editTemplate(edits, 'edit', first.from + first.insert.length);
  return true;
}

function refuseExternal(event: Event, data: DataTransfer | null, view: EditorView): boolean {
  const text = data?.getData('text/plain') ?? '';
  const problem = findTextProblem(text, roomIn(view));
  if (!problem) return false;
  event.preventDefault();
  const size = Math.ceil(text.length / 1024);
  const reasons = {
    'too-long': {
      en: `Not pasted: ${size} KB is too long. A format can have at most 3,000 bytes.`,
      ko: `붙여 넣지 않았습니다. ${size}KB는 너무 깁니다. 형식은 3,000바이트까지입니다.`,
    },
    binary: {
      en: 'Not pasted: this is not text. Nothing was changed.',
      ko: '붙여 넣지 않았습니다. 텍스트가 아닙니다. 바뀐 내용은 없습니다.',
    },
  };
  notify(reasons[problem], { tone: 'warning' });
  return true;
}

/** How many characters the template can take in place of what is selected. */
function roomIn({ state }: EditorView): number {
  const { source, spacers } = state.field(spacedField);
  const { from, to } = state.selection.main;
  return MAX_SOURCE_LENGTH - source.length + toSource(spacers, to) - toSource(spacers, from);
}
