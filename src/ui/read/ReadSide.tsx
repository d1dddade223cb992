import { showReadTab } from '../../state/read/readActions.ts';
import { READ_TABS, useReadStore, type ReadTab, type NarrowTab } from '../../state/read/readStore.ts';
import { lazyPart } from '../common/loading/lazyPart.tsx';
import { AsidesView } from './AsidesView.tsx';
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

interface ReadTabsProps<Tab extends NarrowTab> {
  readonly tabs: readonly Tab[];
  readonly shown: Tab;
  readonly onShow: (tab: Tab) => void;
  readonly className?: string;
}

/** Leads to what stands beside the lines, or on a small screen in their place. */
export function ReadTabs<Tab extends NarrowTab>({ tabs, shown, onShow, className = '' }: ReadTabsProps<Tab>) {
  const words = useReadWords();
  const labels: Readonly<Record<NarrowTab, string>> = { ...words.tabs, ...words.narrowTabs };
  return (
    <nav className={`read-tabs ${className}`} aria-label={words.chooseTab}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === shown ? 'page' : undefined}
          onClick={() => onShow(tab)}
        >
          {labels[tab]}
        </button>
      ))}
    </nav>
  );
}
