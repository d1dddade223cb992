import { PaneSplitter } from '../common/components/PaneSplitter.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { PanelPlace } from './panels.tsx';

/** What is wrong, and the result. */
export function RightSide() {
  const { panels } = useMessages().app;
  return (
    <aside className="side right" aria-label={`${panels.problems}, ${panels.export}`}>
      <PanelPlace panel="problems" />
      <PanelPlace panel="export" />
      <PaneSplitter pane="side" axis="x" direction={-1} />
    </aside>
  );
}
