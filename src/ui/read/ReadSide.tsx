import { showReadTab } from '../../state/read/readActions.ts';
import { READ_TABS, useReadStore, type ReadTab } from '../../state/read/readStore.ts';
import { lazyPart } from '../common/loading/lazyPart.tsx';
import { AsidesView } from './AsidesView.tsx';
import { ReadTabs } from './ReadTabs.tsx';
import { SeenView } from './SeenView.tsx';
import { SessionsView } from './SessionsView.tsx';
import { SummaryView } from './SummaryView.tsx';
import { useReadWords } from './useReadWords.ts';

const ReadQuery = lazyPart(() => import('./ReadQuery.tsx').then((m) => m.ReadQuery));

/** What stands beside the lines. */
export function ReadSide() {
  const words = useReadWords();
  const tab = useReadStore((state) => state.tab);
  return (
    <aside className="side right read-side" aria-label={words.chooseTab}>
      <ReadTabs tabs={READ_TABS} shown={tab} onShow={showReadTab} />
      <ReadTabContent tab={tab} />
    </aside>
  );
}

export function ReadTabContent({ tab }: { readonly tab: ReadTab }) {
  return (
    <div className="read-tab" data-tab={tab}>
      {tab === 'summary' && <SummaryView />}
      {tab === 'sessions' && <SessionsView />}
      {tab === 'asides' && <AsidesView />}
      {tab === 'seen' && <SeenView />}
      {tab === 'query' && <ReadQuery />}
    </div>
  );
}
