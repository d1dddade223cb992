import { layOut, printSpaced } from '../../../core/template/layOut.ts';
import { beginsAs } from '../../../core/template/fields/readFields.ts';
import { useStore } from '../../../state/store.ts';

/** More of the text than any window shows, in UTF-16 units, and in lines; the browser lays out all that is there. */
const MOST = 8000;
const MOST_LINES = 200;

/** The template as plain text, of the size that the editor will have, until the editor is loaded. */
export function EditorPlaceholder() {
  const source = useStore((state) => state.history.present.source.slice(0, MOST));
  const laidOut = useStore((state) => state.preferences.laidOut);
  const spacers = laidOut ? layOut(source, beginsAs(source)) : [];
  const lines = printSpaced(source, spacers).split('\n', MOST_LINES);
  return (
    <div className="editor-box">
      <pre className="editor-placeholder" data-part="placeholder">
        {lines.join('\n')}
      </pre>
    </div>
  );
}
