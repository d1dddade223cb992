import { useLayoutEffect, useRef } from 'react';
import { createEditor } from './createEditor.ts';

interface TemplateEditorProps {
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** CodeMirror, which keeps itself in step with the store; React only gives it a place. */
export function TemplateEditor({ labelledBy, describedBy }: TemplateEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return undefined;
    return createEditor(box.current, labelledBy, describedBy);
  }, [labelledBy, describedBy]);
  return <div className="editor-box" ref={box} />;
}
