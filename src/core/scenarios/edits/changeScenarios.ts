import type { Scenario } from '../scenario.ts';
import { ownValue, type ScenarioEdits } from './scenarioEdits.ts';

/** A value of a scenario changed; `null` empties it. The value that it had at first is no edit. */
export function changeValue(
  edits: ScenarioEdits,
  originals: readonly Scenario[],
  id: string,
  name: string,
  value: string | null,
): ScenarioEdits {
  const original = findOriginal(edits, originals, id);
  if (!original) return edits;
  const { [name]: _, ...others } = ownValue(edits.values, id) ?? {};
  const same = (ownValue(original.values, name) ?? null) === value;
  return withValuesOf(edits, id, same ? others : { ...others, [name]: value });
}

/** The scenario, one of ours, that an id names or is a copy of. */
export function findOriginal(
  edits: ScenarioEdits,
  originals: readonly Scenario[],
  id: string,
): Scenario | undefined {
  const from = edits.added.find((scenario) => scenario.id === id)?.from ?? id;
  return originals.find((scenario) => scenario.id === from);
}

/** A copy of a scenario, with its changed values and a name, right behind it. `id` is the copy's. */
export function duplicateScenario(
  edits: ScenarioEdits,
  id: string,
  name: string,
): { readonly edits: ScenarioEdits; readonly id: string } {
  const at = edits.added.findIndex((scenario) => scenario.id === id);
  const from = edits.added[at]?.from ?? id;
  const copy = { id: freeId(edits), from };
  const values = ownValue(edits.values, id);
  return {
    id: copy.id,
    edits: {
      added: edits.added.toSpliced(at + 1, 0, copy),
      names: { ...edits.names, [copy.id]: name },
      values: values ? { ...edits.values, [copy.id]: values } : edits.values,
    },
  };
}

function freeId({ added }: ScenarioEdits): string {
  const taken = new Set(added.map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-${number}`)) number++;
  return `own-${number}`;
}

/** Gives a scenario a name; an empty one gives a ready-made scenario its own back and leaves a copy's alone. */
export function renameScenario(edits: ScenarioEdits, id: string, name: string): ScenarioEdits {
  if (name !== '') return { ...edits, names: { ...edits.names, [id]: name } };
  if (edits.added.some((scenario) => scenario.id === id)) return edits;
  const { [id]: _, ...names } = edits.names;
  return { ...edits, names };
}

/** The values of a scenario as they were at first; of a ready-made one the name too. */
export function resetScenario(edits: ScenarioEdits, id: string): ScenarioEdits {
  return withValuesOf(renameScenario(edits, id, ''), id, {});
}

/** Takes an added scenario away; those that we ship can only be switched off. */
export function deleteScenario(edits: ScenarioEdits, id: string): ScenarioEdits {
  if (!edits.added.some((scenario) => scenario.id === id)) return edits;
  const { [id]: _name, ...names } = edits.names;
  return withValuesOf(
    { ...edits, names, added: edits.added.filter((scenario) => scenario.id !== id) },
    id,
    {},
  );
}

function withValuesOf(
  edits: ScenarioEdits,
  id: string,
  values: Readonly<Record<string, string | null>>,
): ScenarioEdits {
  const { [id]: _, ...others } = edits.values;
  return { ...edits, values: Object.keys(values).length === 0 ? others : { ...others, [id]: values } };
}
