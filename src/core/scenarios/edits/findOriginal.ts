import type { Scenario } from '../scenario.ts';
import type { ScenarioEdits } from './scenarioEdits.ts';

/** The scenario, one of ours, that an id names or is a copy of. */
export function findOriginal(
  edits: ScenarioEdits,
  originals: readonly Scenario[],
  id: string,
): Scenario | undefined {
  const from = edits.added.find((scenario) => scenario.id === id)?.from ?? id;
  return originals.find((scenario) => scenario.id === from);
}
