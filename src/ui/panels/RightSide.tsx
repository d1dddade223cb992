import { Guard } from '../parts/Guard.tsx';
import { PaneSplitter } from '../parts/PaneSplitter.tsx';
import { useMessages } from '../useMessages.ts';
import { LazyExportPanel } from './LazyExportPanel.tsx';
import { ProblemsPanel } from './ProblemsPanel.tsx';

/** What is wrong, and the result. */
export function RightSide() {
  const { panels } = useMessages().app;
  return (
    <aside className="side right" aria-label={`${panels.problems}, ${panels.export}`}>
      <Guard part="problems">
        <ProblemsPanel />
      </Guard>
      <Guard part="export">
        <LazyExportPanel />
      </Guard>
      <PaneSplitter pane="side" axis="x" direction={-1} />
    </aside>
  );
}
