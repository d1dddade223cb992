import type { FilterTerm } from '../../core/logs/filter.ts';
import { isNarrowed, type Terms } from '../../core/logs/narrowFilter.ts';
import type { Summary } from '../../core/logs/summary/summary.ts';
import { showReadTab, toggleTerms } from '../../state/read/readActions.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { useNumbers } from './formats.ts';
import { useReadWords } from './useReadWords.ts';

const FAILURES: readonly FilterTerm[] = [
  { field: 'status', value: '4xx' },
  { field: 'status', value: '5xx' },
];
const CONNECT: FilterTerm = { field: 'event', value: 'CONNECT' };

type Figure = 'failing' | 'connections' | 'opened' | 'refused' | 'gone';

/** The lines that each figure counts; connections have a list of their own. */
const FIGURES: readonly (readonly [Figure, Terms | undefined])[] = [
  ['failing', { only: FAILURES, not: [] }],
  ['connections', undefined],
  ['opened', { only: [CONNECT], not: FAILURES }],
  ['refused', { only: [CONNECT, ...FAILURES], not: [] }],
  ['gone', { only: [{ field: 'status', value: '410' }], not: [] }],
];

/** The counts of what is shown. A press shows only the lines that were counted, a second one all of them again. */
export function SummaryFigures({ summary }: { readonly summary: Summary }) {
  const words = useReadWords();
  const { count } = useNumbers();
  const filter = useReadStore((state) => state.filter);
  const labels: Readonly<Record<Figure, string>> = {
    failing: words.failing,
    connections: words.connections,
    opened: words.opened,
    refused: words.refusedCount,
    gone: words.gone,
  };
  return (
    <ul className="read-figures" aria-label={words.tabs.summary}>
      {FIGURES.map(([figure, terms]) => {
        const isPressed = terms && isNarrowed(filter, terms);
        return (
          <li key={figure}>
            <button
              type="button"
              aria-pressed={isPressed}
              disabled={summary[figure] === 0 && isPressed !== true}
              onClick={() => (terms ? toggleTerms(terms) : showReadTab('sessions'))}
            >
              <span>{labels[figure]}</span> <strong>{count(summary[figure])}</strong>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
