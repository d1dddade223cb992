import { isEmptyFilter } from '../../core/logs/filter.ts';
import { useReadStore } from '../../state/read/readStore.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import { QueryView } from '../queries/QueryView.tsx';
import { QueryAnswer } from './QueryAnswer.tsx';

/** Questions about the log: what the filter shows, and all others, each with its answer beside the query. */
export function ReadQuery() {
  const { fields } = useStore(selectAnalysis);
  const filter = useReadStore((state) => state.filter);
  return (
    <QueryView
      fields={fields}
      {...(!isEmptyFilter(filter) && { filter })}
      renderAnswer={(asked) => <QueryAnswer asked={asked} />}
    />
  );
}
