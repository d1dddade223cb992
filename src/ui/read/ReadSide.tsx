import { isEmptyFilter } from '../../core/logs/filter.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import { showReadTab } from '../../state/read/readActions.ts';
import { READ_TABS, useReadStore, type ReadTab } from '../../state/read/readStore.ts';
import { QueryView } from '../queries/QueryView.tsx';
import { AsidesView } from './AsidesView.tsx';
import { SeenView } from './SeenView.tsx';
import { SessionsView } from './SessionsView.tsx';
import { SummaryView } from './SummaryView.tsx';
import { useReadWords } from './useReadWords.ts';

/** What stands beside the lines. */
export function ReadSide() {
  const words = useReadWords();
  const tab = useReadStore((state) => state.tab);
  return (
    <aside className="side right read-side" aria-label={words.chooseTab}>
      <nav className="read-tabs" aria-label={words.chooseTab}>
        {READ_TABS.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === tab ? 'page' : undefined}
            onClick={() => showReadTab(each)}
          >
            {words.tabs[each]}
          </button>
        ))}
      </nav>
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

function ReadQuery() {
  const { fields } = useStore(selectAnalysis);
  const filter = useReadStore((state) => state.filter);
  return <QueryView fields={fields} {...(!isEmptyFilter(filter) && { filter })} />;
}
