import { layOut, printSpaced } from '../../core/template/layOut.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';

/** The template as plain text, of the size that the editor will have, until the editor is loaded. */
export function EditorStandIn() {
  const { template, shape } = useStore(selectAnalysis);
  const laidOut = useStore((state) => state.preferences.laidOut);
  const spacers = laidOut ? layOut(template.source, shape.kind) : [];
  return (
    <div className="editor-box">
      <pre className="editor-stand-in">{printSpaced(template.source, spacers)}</pre>
    </div>
  );
}
