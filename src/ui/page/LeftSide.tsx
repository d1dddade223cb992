import { useStore } from '../../state/store.ts';
import type { Layout } from '../common/hooks/layout.ts';
import { PaneSplitter } from '../common/components/PaneSplitter.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { PanelPlace } from './panels.tsx';

/** The catalog; on a tablet one of the panels that stand beside template and preview. */
export function LeftSide({ layout }: { readonly layout: Layout }) {
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
