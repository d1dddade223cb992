import { EditorState, type Extension } from '@codemirror/state';
import { inLocale, type Locale } from '../../../core/text.ts';
import { editor as en } from '../../../i18n/en/editor.ts';
import { editor as ko } from '../../../i18n/ko/editor.ts';
import { modelField } from './editorModel.ts';

/** The words of the editor's own parts, which React does not draw. */
export function editorWords(locale: Locale): typeof en {
  return inLocale({ en, ko }, locale);
}

/** What CodeMirror says by itself, in the language of the page. */
export const phrases: Extension = EditorState.phrases.from(
  modelField,
  ({ locale }) => editorWords(locale).phrases,
);
