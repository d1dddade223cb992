import { useStore } from '../../state/store.ts';
import { isSingle, type Layout } from '../effects/layout.ts';
import { Guard } from '../parts/Guard.tsx';
import { WelcomeBar } from '../parts/WelcomeBar.tsx';
import { useMessages } from '../useMessages.ts';
import { CatalogPanel } from './CatalogPanel.tsx';
import { LazyExportPanel } from './LazyExportPanel.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { ProblemsPanel } from './ProblemsPanel.tsx';
import { TemplatePanel } from './TemplatePanel.tsx';

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
        <Guard key={shown} part={shown}>
          {shown === 'catalog' && <CatalogPanel />}
          {shown === 'template' && <TemplatePanel />}
          {shown === 'preview' && <PreviewPanel />}
          {shown === 'problems' && <ProblemsPanel />}
          {shown === 'export' && <LazyExportPanel />}
        </Guard>
      </main>
    );
  }
  return (
    <main className="main" aria-label={words.mainLabel} tabIndex={-1}>
      <WelcomeBar narrow={layout !== 'wide'} />
      <Guard part="template">
        <TemplatePanel />
      </Guard>
      <Guard part="preview">
        <PreviewPanel />
      </Guard>
    </main>
  );
}
