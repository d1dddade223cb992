import { dismissPassing } from '../../state/noticeActions.ts';
import { PANELS, selectAnalysis, useStore, type Panel } from '../../state/store.ts';
import { showPanel } from '../../state/viewActions.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { useMessages } from '../useMessages.ts';
import './TabBar.css';

const ICONS: Readonly<Record<Panel, IconName>> = {
  catalog: 'list',
  template: 'braces',
  preview: 'timeline',
  problems: 'problem',
  export: 'export',
};

/** The panels of a phone. */
export function TabBar() {
  const words = useMessages().app;
  const shown = useStore((state) => state.panel);
  const diagnostics = useStore(selectAnalysis).diagnostics;
  const errors = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return (
    <nav className="tab-bar" aria-label={words.panelsLabel}>
      {PANELS.map((panel) => (
        <button
          key={panel}
          type="button"
          aria-current={panel === shown ? 'page' : undefined}
          onClick={() => {
            showPanel(panel);
            dismissPassing();
          }}
        >
          <Icon name={ICONS[panel]} />
          {words.panels[panel]}
          {panel === 'problems' && diagnostics.length > 0 && (
            <span className={errors ? 'count error' : 'count'}>{diagnostics.length}</span>
          )}
        </button>
      ))}
    </nav>
  );
}
