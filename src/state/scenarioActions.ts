import { isCost, type CostKey } from '../core/scenarios/cost/costSettings.ts';
import type { Escaping } from '../core/scenarios/render.ts';
import type { Scenario } from '../core/scenarios/scenario.ts';
import { allScenarios } from './analysis.ts';
import { changeDocument } from './documentActions.ts';
import { currentDocument, selectApi, type State } from './store.ts';

/** Every scenario of the document, switched on or not, with a person's changes. */
export function selectScenarios(state: State): readonly Scenario[] {
  return allScenarios(selectApi(state), state.history.present.scenarioEdits);
}

export function chooseEscaping(escaping: Escaping): void {
  if (escaping !== currentDocument().escaping) changeDocument({ escaping }, 'escaping');
}

/** Sets a number that the cost is worked out from; one outside its bounds changes nothing. */
export function changeCost(key: CostKey, value: number): void {
  const { cost } = currentDocument();
  if (isCost(key, value) && cost[key] !== value) changeDocument({ cost: { ...cost, [key]: value } }, 'cost');
}

export function toggleScenario(id: string): void {
  const { scenarios } = currentDocument();
  changeDocument(
    { scenarios: scenarios.includes(id) ? scenarios.filter((s) => s !== id) : [...scenarios, id] },
    'scenario',
  );
}

/** Shows the lines of these scenarios and no others. */
export function chooseScenarios(ids: readonly string[]): void {
  changeDocument({ scenarios: ids }, 'scenario');
}
