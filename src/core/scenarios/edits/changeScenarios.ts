import type { Scenario } from '../scenario.ts';
import { findOriginal } from './findOriginal.ts';
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
  const isOriginal = (ownValue(original.values, name) ?? null) === value;
  const values = withEntry(ownValue(edits.values, id) ?? {}, name, isOriginal ? undefined : value);
  const isEdited = Object.keys(values).length > 0;
  return { ...edits, values: withEntry(edits.values, id, isEdited ? values : undefined) };
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
  if (name === '' && isAdded(edits, id)) return edits;
  return { ...edits, names: withEntry(edits.names, id, name || undefined) };
}

/** The values of a scenario as they were at first; of a ready-made one the name too. */
export function resetScenario(edits: ScenarioEdits, id: string): ScenarioEdits {
  return { ...renameScenario(edits, id, ''), values: withEntry(edits.values, id, undefined) };
}

/** Takes an added scenario away; those that we ship can only be switched off. */
export function deleteScenario(edits: ScenarioEdits, id: string): ScenarioEdits {
  if (!isAdded(edits, id)) return edits;
  return {
    added: edits.added.filter((scenario) => scenario.id !== id),
    names: withEntry(edits.names, id, undefined),
    values: withEntry(edits.values, id, undefined),
  };
}

function isAdded({ added }: ScenarioEdits, id: string): boolean {
  return added.some((scenario) => scenario.id === id);
}

/** A record with another entry for a key, or without one. */
function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined) {
  const { [key]: _, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}
