import { useStore } from '../../state/store.ts';
import { ErrorBoundary } from '../common/components/ErrorBoundary.tsx';
import { PaneSplitter } from '../common/components/PaneSplitter.tsx';
import { isSingle, type Layout } from '../common/hooks/layout.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import { PanelPlace } from './panels.tsx';
import { Peek } from '../preview/Peek.tsx';
import { TabBar } from './TabBar.tsx';
import { useCatalogShown } from './useCatalogShown.ts';
import { WelcomeBar } from './WelcomeBar.tsx';

/** The panels in which a template is built. */
export function BuildPanels({ layout }: { readonly layout: Layout }) {
  const panel = useStore((state) => state.panel);
  const withCatalog = useCatalogShown(layout);
  return (
    <>
      {(layout === 'low' || layout === 'tablet') && <TabBar layout={layout} />}
      {(withCatalog || layout === 'tablet') && <LeftSide layout={layout} />}
      <MainPanels layout={layout} />
      {(layout === 'wide' || layout === 'middle') && <RightSide />}
      {layout === 'low' && !withCatalog && <WelcomeBar narrow />}
      {isSingle(layout) && !withCatalog && panel !== 'preview' && panel !== 'export' && (
        <ErrorBoundary part="preview">
          <Peek />
        </ErrorBoundary>
      )}
      {layout === 'narrow' && <TabBar layout={layout} />}
    </>
  );
}

/** The catalog; on a tablet one of the panels that stand beside template and preview. */
function LeftSide({ layout }: { readonly layout: Layout }) {
  const words = useMessages().app;
  const sidePanel = useStore((state) => state.sidePanel);
  const shown = layout === 'tablet' ? sidePanel : 'catalog';
  return (
    <aside className="side left" aria-label={words.panels[shown]}>
      <PanelPlace key={shown} panel={shown} />
      {layout === 'wide' && <PaneSplitter pane="catalog" axis="x" direction={1} />}
    </aside>
  );
}

/** Template and preview, or the one panel that there is room for. */
function MainPanels({ layout }: { readonly layout: Layout }) {
  const words = useMessages().app;
  const panel = useStore((state) => state.panel);
  if (isSingle(layout)) {
    // In a low window the catalog has its own place, beside the template.
    const shown = layout === 'low' && panel === 'catalog' ? 'template' : panel;
    return (
      <main className="main" aria-label={words.panels[shown]} tabIndex={-1}>
        {layout === 'narrow' && <WelcomeBar narrow />}
        <PanelPlace key={shown} panel={shown} />
      </main>
    );
  }
  return (
    <main className="main" aria-label={words.mainLabel} tabIndex={-1}>
      <WelcomeBar narrow={layout !== 'wide'} />
      <PanelPlace panel="template" />
      <PanelPlace panel="preview" />
    </main>
  );
}

/** What is wrong, and the result. */
function RightSide() {
  const { panels } = useMessages().app;
  return (
    <aside className="side right" aria-label={`${panels.problems}, ${panels.export}`}>
      <PanelPlace panel="problems" />
      <PanelPlace panel="export" />
      <PaneSplitter pane="side" axis="x" direction={-1} />
    </aside>
  );
}
