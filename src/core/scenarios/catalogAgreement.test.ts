import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { SCENARIOS } from './scenarios.ts';
import type { Scenario } from './scenario.ts';

const ALL: readonly Scenario[] = SCENARIOS;

/** Documented, but only for refusals that no scenario shows. */
const UNSEEN = ['authenticate.error', 'authorize.error'];

describe('scenarios and catalog', () => {
  it('know the same names', () => {
    for (const { id, values } of ALL) {
      for (const name of Object.keys(values))
        expect(DEFAULT_API.catalog.find(name), `${name} in ${id}`).toBeDefined();
    }
  });

  it('agree on what each event fills', () => {
    for (const { id, event, values } of ALL) {
      if (event === undefined) continue;
      const filled = new Set(Object.keys(values).map((name) => DEFAULT_API.catalog.find(name)?.name));
      for (const { name, presence } of DEFAULT_API.catalog.variables) {
        if (presence[event] === 'sometimes') continue;
        expect(filled.has(name), `${name} in ${id}`).toBe(presence[event] === 'always');
      }
    }
  });

  it('show every variable that can have a value', () => {
    const filled = new Set(
      ALL.flatMap(({ values }) => Object.keys(values)).map((name) => DEFAULT_API.catalog.find(name)?.name),
    );
    const never = DEFAULT_API.catalog.variables.filter(({ presence }) =>
      Object.values(presence).every((p) => p === 'never'),
    );
    const missing = DEFAULT_API.catalog.variables.filter(
      (variable) => !never.includes(variable) && !filled.has(variable.name),
    );
    expect(missing.map(({ name }) => name).toSorted()).toEqual(UNSEEN.toSorted());
  });
});
