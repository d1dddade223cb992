import { memo, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { type Analysis, allScenarios } from '../../state/analysis.ts';
import { currentDocument, useStore } from '../../state/store.ts';
import { EvidenceMark } from '../common/components/EvidenceMark.tsx';
import { useLocale, useMessages } from '../common/hooks/useMessages.ts';
import { CostLine } from './cost/CostLine.tsx';
import { formatCost } from './cost/formatCost.ts';
import { lazyPart } from '../common/loading/lazyPart.tsx';
import { estimateCost, type Cost } from '../../core/scenarios/cost/estimateCost.ts';
import { render } from '../../core/scenarios/render.ts';
import { byteLength } from '../../core/template/byteLength.ts';
import type { LogwrightDocument } from '../../state/logwrightDocument.ts';

const CostDetails = lazyPart(() => import('./cost/CostDetails.tsx').then((m) => m.CostDetails));

/** What a line weighs and a month costs, and what the dashed ring means. */
export const PreviewFoot = memo(function PreviewFoot({ analysis }: { readonly analysis: Analysis }) {
  const words = useMessages().preview;
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const settings = useStore((state) => currentDocument(state).cost);
  const scenarioEdits = useStore((state) => currentDocument(state).scenarioEdits);
  const { escaping } = analysis;
  const cost = useMemo(
    () => costOf(analysis, { cost: settings, scenarioEdits, escaping }),
    [analysis, settings, scenarioEdits, escaping],
  );
  const guesses = analysis.lines.some(
    ({ scenario }) => scenario.evidence === 'inferred' || scenario.inferredValues !== undefined,
  );
  const bytes = words.bytesALine(formatCost(locale).count(cost.averageBytes));
  const toggle = useRef<HTMLButtonElement>(null);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the buttons in it have the focus; it only hears their Escape */}
      <div className="panel-foot" onKeyDown={closeOnEscape}>
        <span>{bytes.split('`').map((run, i) => (i === 1 ? <b key={i}>{run}</b> : run))}</span>
        <CostLine
          cost={cost}
          settings={settings}
          open={open}
          toggle={toggle}
          onToggle={() => setOpen(!open)}
        />
        <span className="grow" />
        <span className="legend">
          {guesses && <EvidenceMark evidence="inferred" />}
          {guesses ? words.inferredLegend : words.allRecorded}
        </span>
      </div>
      {/* Before the foot on the screen, behind its button for the keyboard. */}
      {open && <CostDetails cost={cost} settings={settings} onKeyDown={closeOnEscape} />}
    </>
  );
});

/** What a month of a template costs; lines that the preview shows are not worked out again. */
function costOf(
  { api, lines, template }: Analysis,
  { cost, scenarioEdits, escaping }: Pick<LogwrightDocument, 'cost' | 'scenarioEdits' | 'escaping'>,
): Cost {
  return estimateCost(api.costMix, cost, (id) => {
    const shown = lines.find(({ scenario }) => scenario.id === id)?.line;
    if (shown) return byteLength(shown.text);
    const scenario = allScenarios(api, scenarioEdits).find((candidate) => candidate.id === id);
    return scenario ? byteLength(render(api.catalog, template, scenario, escaping).text) : 0;
  });
}
