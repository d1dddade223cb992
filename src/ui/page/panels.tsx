import type { ComponentType } from 'react';
import type { Panel } from '../../state/panels.ts';
import { ErrorBoundary } from '../common/components/ErrorBoundary.tsx';
import type { IconName } from '../common/components/Icon.tsx';
import { CatalogPanel } from '../catalog/CatalogPanel.tsx';
import { LazyExportPanel } from '../export/LazyExportPanel.tsx';
import { ProblemsPanel } from '../problems/ProblemsPanel.tsx';
import { PreviewPanel } from '../preview/PreviewPanel.tsx';
import { TemplatePanel } from '../template/TemplatePanel.tsx';
import { partSelector } from '../common/browser/parts.ts';

interface PanelEntry {
  /** On its tab. */
  readonly icon: IconName;
  readonly Component: ComponentType;
  /** What the focus lands on: the first of these that is there, else the first control of the panel. */
  readonly landing: string;
}

/** The panels by their ids, of which `PANELS` is the order: for tabs, columns and the ways of the focus. */
export const PANEL_ENTRIES: Readonly<Record<Panel, PanelEntry>> = {
  catalog: { icon: 'list', Component: CatalogPanel, landing: '[type="search"]' },
  template: {
    icon: 'braces',
    Component: TemplatePanel,
    landing: `[contenteditable="true"], ${partSelector('field-key')} button`,
  },
  preview: {
    icon: 'timeline',
    Component: PreviewPanel,
    landing: `${partSelector('log-name')}[tabindex="0"], :is(th, td)[tabindex="0"]`,
  },
  problems: {
    icon: 'problem',
    Component: ProblemsPanel,
    landing: `${partSelector('problem-title')}[tabindex="0"]`,
  },
  export: { icon: 'export', Component: LazyExportPanel, landing: partSelector('target-picker') },
};

/** A panel in its place. A crash stays inside. */
export function PanelPlace({ panel }: { readonly panel: Panel }) {
  const { Component } = PANEL_ENTRIES[panel];
  return (
    <ErrorBoundary part={panel}>
      <Component />
    </ErrorBoundary>
  );
}
