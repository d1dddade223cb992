import { useEffect, type CSSProperties } from 'react';
import { PANE_BOUNDS, type Panes } from '../state/panes.ts';
import { useStore } from '../state/store.ts';
import { openHelp, openImport } from '../state/viewActions.ts';
import { useFocusInMode } from './page/useFocusInMode.ts';
import { useLayout } from './common/hooks/useLayout.ts';
import { answerEarly } from './page/answerEarly.ts';
import { useShortcuts } from './page/useShortcuts.ts';
import { LazyHelpDialog } from './help/LazyHelpDialog.tsx';
import { DragLayer } from './common/dnd/DragLayer.tsx';
import { LazyImportDialog } from './import/LazyImportDialog.tsx';
import { loadPanelFocus } from './page/loadPanelFocus.ts';
import { Header } from './page/Header.tsx';
import { BuildPanels } from './page/BuildPanels.tsx';
import { useCatalogShown } from './page/useCatalogShown.ts';
import { ErrorBoundary } from './common/components/ErrorBoundary.tsx';
import { lazyPart } from './common/loading/lazyPart.tsx';
import { Notices } from './common/components/Notices.tsx';

import { TrialLayer } from './trial/TrialLayer.tsx';
import './App.css';

/** Nothing of it loads before somebody reads a log. */
const ReadView = lazyPart(() => import('./read/ReadView.tsx').then((m) => m.ReadView));

/** The whole page. A crash that no panel keeps to itself stops here. */
export function App() {
  return (
    <ErrorBoundary part="page">
      <Desk />
    </ErrorBoundary>
  );
}

/** Arranges the panels as the window has room for them. */
function Desk() {
  const layout = useLayout();
  const panel = useStore((state) => state.panel);
  const panes = useStore((state) => state.preferences.panes);
  const withCatalog = useCatalogShown(layout);
  const mode = useStore((state) => state.mode);
  useShortcuts();
  useEffect(answerEarly, []);
  useFocusInMode(mode);
  return (
    <div
      className={withCatalog && mode === 'build' ? `app ${layout} with-catalog` : `app ${layout}`}
      style={columns(panes)}
      data-panel-shown={panel}
    >
      {layout === 'low' ? <h1 className="visually-hidden">Logwright</h1> : <Header layout={layout} />}
      {mode === 'read' ? <ReadView layout={layout} /> : <BuildPanels layout={layout} />}
      <ErrorBoundary onCrash={closeImport}>
        <LazyImportDialog onImported={goToTemplate} />
      </ErrorBoundary>
      <ErrorBoundary onCrash={closeHelp}>
        <LazyHelpDialog />
      </ErrorBoundary>
      <DragLayer />
      <TrialLayer />
      <Notices />
    </div>
  );
}

const goToTemplate = () => void loadPanelFocus().then(({ focusPanel }) => focusPanel('template'));
const closeImport = () => openImport(undefined);
const closeHelp = () => openHelp(undefined);

/** The widths of columns that the person chose; the others have the design's. */
function columns({ catalog, side }: Panes): CSSProperties {
  return {
    ...(catalog === PANE_BOUNDS.catalog.initial ? {} : { '--catalog': `${catalog}px` }),
    ...(side === PANE_BOUNDS.side.initial ? {} : { '--side': `${side}px` }),
  };
}
