// @ts-nocheck
import { classOf } from './lintFormats.ts';

/** What a class of findings can be: right, wrong, or true in a way that sends people the wrong way. */
export const VERDICTS = ['right', 'wrong', 'misleading'];

/**
 * Sorts findings by the verdicts on their classes. `unjudged`: classes without one, each with an example.
 */
export function judge(findings, classes) {
  const counts = { right: 0, wrong: 0, misleading: 0 };
  const byRule = new Map();
  const unjudged = new Map();
  for (const finding of findings) {
    const name = classOf(finding);
    const verdict = classes[name]?.[0];
    if (!VERDICTS.includes(verdict)) {
      unjudged.set(name, finding);
      continue;
    }
    counts[verdict]++;
    const ofRule = byRule.get(finding.rule) ?? { right: 0, wrong: 0, misleading: 0 };
    ofRule[verdict]++;
    byRule.set(finding.rule, ofRule);
  }
  return { counts, byRule, unjudged };
}

/** What must be found and is not: `mustFind` has, for each format, lines of a rule and, where it speaks of one, a variable. */
export function missed(findings, mustFind) {
  const found = new Set(findings.map(({ format, rule, variable }) => `${format} ${rule} ${variable}`));
  const rules = new Set(findings.map(({ format, rule }) => `${format} ${rule}`));
  return Object.entries(mustFind).flatMap(([format, lines]) =>
    lines
      .filter((line) => !(line.includes(' ') ? found : rules).has(`${format} ${line}`))
      .map((line) => `#${format} ${line}`),
  );
}
