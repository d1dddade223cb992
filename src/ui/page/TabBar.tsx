import { dismissPassing } from '../../state/noticeActions.ts';
import { PANELS, SIDE_PANELS } from '../../state/panels.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import { showPanel } from '../../state/viewActions.ts';
import type { Layout } from '../common/hooks/layout.ts';
import { Icon } from '../common/components/Icon.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { PANEL_ENTRIES } from './panels.tsx';
import './TabBar.css';

/** The panels of a small window: tabs at the bottom of a phone, else a rail at the left. */
export function TabBar({ layout }: { readonly layout: Layout }) {
  const words = useMessages().app;
  const tablet = layout === 'tablet';
  const shown = useStore((state) => (tablet ? state.sidePanel : state.panel));
  const diagnostics = useStore(selectAnalysis).diagnostics;
  const errors = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return (
    <nav
      className={layout === 'narrow' ? 'tab-bar' : 'tab-bar rail'}
      aria-label={words.panelsLabel}
      data-part="tab-bar"
    >
      {(tablet ? SIDE_PANELS : PANELS).map((panel) => (
        <button
          key={panel}
          type="button"
          aria-current={panel === shown ? 'page' : undefined}
          onClick={() => {
            showPanel(panel);
            dismissPassing();
          }}
        >
          <Icon name={PANEL_ENTRIES[panel].icon} />
          {words.panels[panel]}
          {panel === 'problems' && diagnostics.length > 0 && (
            <span className={errors ? 'count error' : 'count'}>{diagnostics.length}</span>
          )}
        </button>
      ))}
    </nav>
  );
}
