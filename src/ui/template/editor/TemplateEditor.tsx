import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { nextTask } from '../../../state/nextTask.ts';
import { lazyPart } from '../../common/loading/lazyPart.tsx';
import { createEditor } from './createEditor.ts';
import { EditorPlaceholder } from './EditorPlaceholder.tsx';
import { stopReplacing, useReplacing } from './replacing.ts';

const ReplacePicker = lazyPart(() => import('./ReplacePicker.tsx').then((m) => m.ReplacePicker));

interface TemplateEditorProps {
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** CodeMirror, which keeps itself in step with the store; React only gives it a place. */
export function TemplateEditor({ labelledBy, describedBy }: TemplateEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  const replacing = useReplacing((state) => state.replacing !== undefined);
  useLayoutEffect(() => {
    let remove = () => {};
    let left = false;
    // Not with all that is drawn together with it: the page would not answer for as long as both take.
    void nextTask().then(() => {
      if (left) return;
      flushSync(() => setReady(true));
      if (box.current) remove = createEditor(box.current, labelledBy, describedBy);
    });
    return () => {
      left = true;
      stopReplacing();
      remove();
    };
  }, [labelledBy, describedBy]);
  return (
    <>
      {ready ? <div className="editor-box" ref={box} /> : <EditorPlaceholder />}
      {replacing && <ReplacePicker />}
    </>
  );
}
