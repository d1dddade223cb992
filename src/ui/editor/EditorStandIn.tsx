import { layOut, printSpaced } from '../../core/template/layOut.ts';
import { beginsAs } from '../../core/template/fields/readFields.ts';
import { useStore } from '../../state/store.ts';

/** The template as plain text, of the size that the editor will have, until the editor is loaded. */
export function EditorStandIn() {
  const source = useStore((state) => state.history.present.source);
  const laidOut = useStore((state) => state.preferences.laidOut);
  const spacers = laidOut ? layOut(source, beginsAs(source)) : [];
  return (
    <div className="editor-box">
      <pre className="editor-stand-in">{printSpaced(source, spacers)}</pre>
    </div>
  );
}
