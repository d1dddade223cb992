import type { Catalog } from '../../catalog/catalog.ts';
import type { Scenario } from '../scenario.ts';
import { findOriginal } from './findOriginal.ts';
import { readSample } from './readSample.ts';
import {
  ADDED_ID,
  MAX_ADDED_SCENARIOS,
  MAX_EDITS_LENGTH,
  MAX_SCENARIO_NAME,
  NO_SCENARIO_EDITS,
  ownValue,
  type AddedScenario,
  type SampleValues,
  type ScenarioEdits,
} from './scenarioEdits.ts';

/** The door for edits from a link or the store: what is foreign, wrong in type or too much falls away. */
export function sanitizeScenarioEdits(
  catalog: Catalog,
  input: unknown,
  originals: readonly Scenario[],
): ScenarioEdits {
  const parts = recordOf(input);
  const added = sanitizeAdded(parts['added'], originals);
  const base: ScenarioEdits = { ...NO_SCENARIO_EDITS, added };
  const names: Record<string, string> = {};
  for (const [id, name] of Object.entries(recordOf(parts['names']))) {
    const clean = sanitizeScenarioName(name);
    if (clean !== '' && findOriginal(base, originals, id)) names[id] = clean;
  }
  const named = { ...base, names: withFallbacks(names, added) };
  return sanitizeValues(catalog, parts['values'], named, originals);
}

/** A name as it may be kept: one line, no backticks (which mean code), not too long. Empty where none is left. */
export function sanitizeScenarioName(name: unknown): string {
  if (typeof name !== 'string') return '';
  const line = name.replace(/[\p{Cc}\p{Cs}\s`]+/gu, ' ').trim();
  return line
    .slice(0, MAX_SCENARIO_NAME)
    .replace(/\p{Surrogate}$/u, '')
    .trim();
}

function sanitizeAdded(input: unknown, originals: readonly Scenario[]): readonly AddedScenario[] {
  const added: AddedScenario[] = [];
  for (const entry of Array.isArray(input) ? input : []) {
    const { id, from } = recordOf(entry);
    if (typeof id !== 'string' || !ADDED_ID.test(id) || added.some((other) => other.id === id)) continue;
    const original = originals.find((scenario) => scenario.id === from);
    if (original && added.length < MAX_ADDED_SCENARIOS) added.push({ id, from: original.id });
  }
  return added;
}

/** A copy is always named, so that it can be told from what it is a copy of. */
function withFallbacks(names: Readonly<Record<string, string>>, added: readonly AddedScenario[]) {
  return { ...Object.fromEntries(added.map(({ id, from }) => [id, `${from} (${id})`])), ...names };
}

function sanitizeValues(
  catalog: Catalog,
  input: unknown,
  base: ScenarioEdits,
  originals: readonly Scenario[],
): ScenarioEdits {
  const kept: Record<string, SampleValues> = {};
  let room = MAX_EDITS_LENGTH;
  for (const [id, values] of Object.entries(recordOf(input))) {
    const original = findOriginal(base, originals, id);
    if (!original) continue;
    // Gathered before they become an object: a copy of all for each one takes the square of the time.
    const changed: [string, string | null][] = [];
    for (const [name, value] of Object.entries(recordOf(values))) {
      const text = value === null ? '' : value;
      if (typeof text !== 'string') continue;
      const reading = readSample(catalog, name, text);
      const length = name.length + text.length;
      if (!reading.ok || length > room) continue;
      // The value that it had at first is no edit.
      if ((ownValue(original.values, name) ?? null) === reading.value) continue;
      changed.push([name, reading.value]);
      room -= length;
    }
    if (changed.length > 0) kept[id] = Object.fromEntries(changed);
  }
  return { ...base, values: kept };
}

function recordOf(input: unknown): Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null ? { ...input } : {};
}
