import { useStore } from '../../state/store.ts';
import { isSingle, type Layout } from '../common/hooks/layout.ts';
import { Guard } from '../common/components/Guard.tsx';
import { WelcomeBar } from './WelcomeBar.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { CatalogPanel } from '../catalog/CatalogPanel.tsx';
import { LazyExportPanel } from '../export/LazyExportPanel.tsx';
import { PreviewPanel } from '../preview/PreviewPanel.tsx';
import { ProblemsPanel } from '../problems/ProblemsPanel.tsx';
import { TemplatePanel } from '../template/TemplatePanel.tsx';

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
