import type { CSSProperties } from 'react';
import { PANE_BOUNDS, type Panes } from '../state/panes.ts';
import { useStore } from '../state/store.ts';
import { openHelp, openImport } from '../state/viewActions.ts';
import { useShortcuts } from './effects/useShortcuts.ts';
import { useWidth } from './effects/useWidth.ts';
import { CatalogPanel } from './panels/CatalogPanel.tsx';
import { HelpBox } from './help/HelpBox.tsx';
import { DragLayer } from './dnd/DragLayer.tsx';
import { ImportBox } from './import/ImportBox.tsx';
import { Header } from './panels/Header.tsx';
import { LazyExportPanel } from './panels/LazyExportPanel.tsx';
import { Peek } from './panels/Peek.tsx';
import { PreviewPanel } from './panels/PreviewPanel.tsx';
import { ProblemsPanel } from './panels/ProblemsPanel.tsx';
import { TabBar } from './panels/TabBar.tsx';
import { TemplatePanel } from './panels/TemplatePanel.tsx';
import { CatalogDrawer } from './parts/CatalogDrawer.tsx';
import { Guard } from './parts/Guard.tsx';
import { LiveRegion } from './parts/LiveRegion.tsx';
import { Notices } from './parts/Notices.tsx';
import { PaneSplitter } from './parts/PaneSplitter.tsx';
import { SkipLinks } from './parts/SkipLinks.tsx';
import { WelcomeBar } from './parts/WelcomeBar.tsx';
import { TrialLayer } from './trial/TrialLayer.tsx';
import { useMessages } from './useMessages.ts';
import './App.css';

/** The whole page. A crash that no panel keeps to itself stops here. */
export function App() {
  return (
    <Guard part="page">
      <Desk />
    </Guard>
  );
}

/** Arranges the panels: three columns, two columns and a drawer, or one panel at a time with tabs. */
function Desk() {
  const words = useMessages().app;
  const width = useWidth();
  const panel = useStore((state) => state.panel);
  const panes = useStore((state) => state.preferences.panes);
  useShortcuts();
  return (
    <div className={`app ${width}`} style={columns(panes)} data-panel-shown={panel}>
      {width !== 'narrow' && <SkipLinks />}
      <Header narrow={width === 'narrow'} catalogInDrawer={width === 'middle'} />
      {width === 'wide' && (
        <aside className="side left" aria-label={words.panels.catalog}>
          <Guard part="catalog">
            <CatalogPanel />
          </Guard>
          <PaneSplitter pane="catalog" axis="x" direction={1} />
        </aside>
      )}
      {width === 'narrow' ? (
        <main className="main" aria-label={words.panels[panel]}>
          <WelcomeBar narrow />
          <Guard key={panel} part={panel}>
            <NarrowPanel />
          </Guard>
        </main>
      ) : (
        <main className="main" aria-label={words.mainLabel}>
          <WelcomeBar />
          <Guard part="template">
            <TemplatePanel />
          </Guard>
          <Guard part="preview">
            <PreviewPanel />
          </Guard>
        </main>
      )}
      {width !== 'narrow' && (
        <aside className="side right" aria-label={`${words.panels.problems}, ${words.panels.export}`}>
          <Guard part="problems">
            <ProblemsPanel />
          </Guard>
          <Guard part="export">
            <LazyExportPanel />
          </Guard>
          <PaneSplitter pane="side" axis="x" direction={-1} />
        </aside>
      )}
      {width === 'narrow' && panel !== 'preview' && panel !== 'export' && (
        <Guard part="preview">
          <Peek />
        </Guard>
      )}
      {width === 'narrow' && <TabBar />}
      {width === 'middle' && <CatalogDrawer />}
      <Guard onCrash={closeImport}>
        <ImportBox />
      </Guard>
      <Guard onCrash={closeHelp}>
        <HelpBox />
      </Guard>
      <DragLayer />
      <TrialLayer />
      <Notices />
      <LiveRegion />
    </div>
  );
}

const closeImport = () => openImport(undefined);
const closeHelp = () => openHelp(undefined);

/** The widths of columns that the person chose; the others have the design's. */
function columns({ catalog, side }: Panes): CSSProperties {
  return {
    ...(catalog === PANE_BOUNDS.catalog.initial ? {} : { '--catalog': `${catalog}px` }),
    ...(side === PANE_BOUNDS.side.initial ? {} : { '--side': `${side}px` }),
  };
}

function NarrowPanel() {
  const panel = useStore((state) => state.panel);
  if (panel === 'catalog') return <CatalogPanel />;
  if (panel === 'preview') return <PreviewPanel />;
  if (panel === 'problems') return <ProblemsPanel />;
  if (panel === 'export') return <LazyExportPanel />;
  return <TemplatePanel />;
}
