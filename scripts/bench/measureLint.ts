import { DEFAULT_API } from '../../src/core/apis/apis.ts';
import { createContext, lint } from '../../src/core/lint/lint.ts';
import { RULES } from '../../src/core/lint/rules.ts';
import { parse } from '../../src/core/template/parse.ts';

/** Rounds before the clock counts, so that the engine has compiled what it will. */
const WARM_UP = 40;

/** How long it takes to lint a template from scratch, all rules in all scenarios, in milliseconds, once a round. */
export function measureLint(source: string, rounds: number): readonly number[] {
  const times: number[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    const started = performance.now();
    lint(createContext(DEFAULT_API, parse(source), DEFAULT_API.scenarios));
    if (round >= 0) times.push(performance.now() - started);
  }
  return times;
}

/** How much it does in a round. */
export const LINTED = { rules: RULES.length, scenarios: DEFAULT_API.scenarios.length };
