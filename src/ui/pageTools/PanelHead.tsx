import type { ReactNode } from 'react';
import { useLayout } from '../common/hooks/useLayout.ts';
import { DocumentMenu } from '../library/DocumentMenu.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { MoreMenu } from './MoreMenu.tsx';

/** The title and the tools of a panel; in a low window, which has no header, those of the page too. */
export function PanelHead({ children }: { readonly children: ReactNode }) {
  const low = useLayout() === 'low';
  return (
    <div className="panel-head">
      {low && <DocumentMenu />}
      {children}
      {low && (
        <span className="page-tools">
          <HistoryButtons />
          <MoreMenu />
        </span>
      )}
    </div>
  );
}
