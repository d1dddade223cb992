import type { NarrowTab } from '../../state/read/readStore.ts';
import { useReadWords } from './useReadWords.ts';

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
