// @ts-nocheck
import { openSources } from '../openSources.ts';

/** Rounds before the clock counts, so that the engine has compiled what it will. */
const WARM_UP = 40;

/**
 * How long it takes to lint a template from scratch, all rules in all scenarios, in milliseconds, once a round.
 * The sources are loaded as the development server does; no page is involved.
 */
export async function measureLint(source, rounds) {
  const sources = await openSources();
  try {
    const load = (path) => sources.load(`core/${path}`);
    const [{ createContext, lint }, { parse }, { DEFAULT_API }, { RULES }] = await Promise.all(
      ['lint/lint', 'template/parse', 'apis/apis', 'lint/rules'].map(load),
    );
    const times = [];
    let findings = 0;
    for (let round = -WARM_UP; round < rounds; round++) {
      const started = performance.now();
      findings = lint(createContext(DEFAULT_API, parse(source), DEFAULT_API.scenarios)).length;
      if (round >= 0) times.push(performance.now() - started);
    }
    return { times, findings, rules: RULES.length, scenarios: DEFAULT_API.scenarios.length };
  } finally {
    await sources.close();
  }
}
