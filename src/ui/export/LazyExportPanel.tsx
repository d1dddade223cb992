import { useMessages } from '../common/hooks/useMessages.ts';
import { PanelHead } from '../pageTools/PanelHead.tsx';
import './LazyExportPanel.css';
import { lazyPart } from '../common/loading/lazyPart.tsx';

/** The export with all its targets, in a chunk of its own, and what holds its place until that is there. */
export const LazyExportPanel = lazyPart(
  () => import('./ExportPanel.tsx').then((m) => m.ExportPanel),
  Placeholder,
);

/** The outlines of the panel: its parts come to stand where these are. */
function Placeholder() {
  const words = useMessages().exportPanel;
  return (
    <section className="export" data-panel="export" aria-labelledby="export-title" aria-busy="true">
      <PanelHead>
        <h2 id="export-title" tabIndex={-1}>
          {words.title}
        </h2>
      </PanelHead>
      <div className="export-body">
        <div className="export-outline picker" />
        <div className="export-outline scope" />
        <div className="export-outline code" />
        <div className="export-outline copy" />
      </div>
    </section>
  );
}
