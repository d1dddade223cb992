import type { Catalog } from '../../catalog/catalog.ts';
import type { Scenario } from '../scenario.ts';
import { ownValue, type SampleValues, type ScenarioEdits } from './scenarioEdits.ts';

/**
 * All scenarios as a person has them, in order of time; a copy stands right behind what it is a copy of. A
 * scenario without edits is the same object as before.
 */
export function applyScenarioEdits(
  catalog: Catalog,
  scenarios: readonly Scenario[],
  edits: ScenarioEdits,
): readonly Scenario[] {
  return scenarios.flatMap((scenario) => [
    change(catalog, scenario, edits),
    ...edits.added
      .filter(({ from }) => from === scenario.id)
      .map(({ id }) => change(catalog, { ...scenario, id, own: true, initial: false }, edits)),
  ]);
}

function change(catalog: Catalog, scenario: Scenario, edits: ScenarioEdits): Scenario {
  const name = ownValue(edits.names, scenario.id);
  const named = name === undefined ? scenario : { ...scenario, label: { en: name, ko: name } };
  const changes = ownValue(edits.values, scenario.id) ?? {};
  return Object.keys(changes).length === 0 ? named : withValues(catalog, named, changes);
}

function withValues({ events, eventVariable }: Catalog, scenario: Scenario, changes: SampleValues): Scenario {
  const { inferredValues = [], event: before, ...rest } = scenario;
  const values = new Map(Object.entries(scenario.values));
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) values.delete(name);
    else values.set(name, value);
  }
  const event =
    eventVariable === undefined ? before : events.find(({ id }) => id === values.get(eventVariable))?.id;
  const inferred = inferredValues.filter((name) => !Object.hasOwn(changes, name));
  return {
    ...rest,
    ...(event === undefined ? {} : { event }),
    ...(inferred.length === 0 ? {} : { inferredValues: inferred }),
    values: Object.fromEntries(values),
    editedValues: Object.keys(changes),
  };
}
