import { createRoot } from 'react-dom/client';
import { Floor } from './Floor.tsx';
import { ROWS } from './rows.ts';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Floor rows={ROWS} />);

requestIdleCallback(
  () =>
    void import('@codemirror/view').then(({ EditorView }) => {
      const { dom } = new EditorView({ doc: '{"id":"$context.requestId"}' });
      document.getElementById('editor')?.append(dom);
    }),
);
