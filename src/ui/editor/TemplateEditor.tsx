import { useLayoutEffect, useRef } from 'react';
import { lazyPart } from '../parts/lazyPart.tsx';
import { createEditor } from './createEditor.ts';
import { stopReplacing, useReplacing } from './replacing.ts';

const ReplacePicker = lazyPart(() => import('./ReplacePicker.tsx').then((m) => m.ReplacePicker));

interface TemplateEditorProps {
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** CodeMirror, which keeps itself in step with the store; React only gives it a place. */
export function TemplateEditor({ labelledBy, describedBy }: TemplateEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const replacing = useReplacing((state) => state.replacing !== undefined);
  useLayoutEffect(() => {
    if (!box.current) return undefined;
    const remove = createEditor(box.current, labelledBy, describedBy);
    return () => {
      stopReplacing();
      remove();
    };
  }, [labelledBy, describedBy]);
  return (
    <>
      <div className="editor-box" ref={box} />
      {replacing && <ReplacePicker />}
    </>
  );
}
