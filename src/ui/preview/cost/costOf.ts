import { estimateCost, type Cost } from '../../../core/scenarios/cost/estimateCost.ts';
import { render } from '../../../core/scenarios/render.ts';
import { byteLength } from '../../../core/template/byteLength.ts';
import { allScenarios, type Analysis } from '../../../state/analysis.ts';
import type { LogwrightDocument } from '../../../state/logwrightDocument.ts';

/** What a month of a template costs; lines that the preview shows are not worked out again. */
export function costOf(
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
