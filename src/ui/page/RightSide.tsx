import { Guard } from '../common/components/Guard.tsx';
import { PaneSplitter } from '../common/components/PaneSplitter.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { LazyExportPanel } from '../export/LazyExportPanel.tsx';
import { ProblemsPanel } from '../problems/ProblemsPanel.tsx';

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
