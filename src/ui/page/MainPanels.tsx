import { useStore } from '../../state/store.ts';
import { isSingle, type Layout } from '../common/hooks/layout.ts';
import { PanelPlace } from './panels.tsx';
import { WelcomeBar } from './WelcomeBar.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';

/** Template and preview, or the one panel that there is room for. */
export function MainPanels({ layout }: { readonly layout: Layout }) {
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
