import { memo, useState } from 'react';
import type { Analysis } from '../../state/analysis.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import { EmptyPreview } from '../preview/EmptyPreview.tsx';
import { OrderMenu, type Order } from '../preview/OrderMenu.tsx';
import { ParseState } from '../preview/ParseState.tsx';
import { PreviewFoot } from '../preview/PreviewFoot.tsx';
import { PreviewLines } from '../preview/PreviewLines.tsx';
import { ScenarioMenu } from '../preview/ScenarioMenu.tsx';
import { useMessages } from '../useMessages.ts';
import './PreviewPanel.css';

/** The log lines that the template would write, as text. */
export function PreviewPanel() {
  return <Preview analysis={useStore(selectAnalysis)} />;
}

const Preview = memo(function Preview({ analysis }: { readonly analysis: Analysis }) {
  const words = useMessages().preview;
  const [order, setOrder] = useState<Order>('oldest');
  const anyScenario = useStore((state) => state.history.present.scenarios.length > 0);
  const { lines, template } = analysis;
  const empty = lines.length === 0 || template.source.trim() === '';
  return (
    <section className="preview-panel" data-panel="preview" aria-labelledby="preview-title">
      <div className="panel-head">
        <h2 id="preview-title" tabIndex={-1}>
          {words.title}
        </h2>
        <span className="grow" />
        <ParseState context={analysis} />
        <ScenarioMenu />
        <OrderMenu order={order} onChange={setOrder} />
      </div>
      {empty ? (
        <EmptyPreview context={analysis} tooLong={anyScenario} />
      ) : (
        <>
          <PreviewLines analysis={analysis} newestFirst={order === 'newest'} />
          <PreviewFoot lines={lines} />
        </>
      )}
    </section>
  );
});
