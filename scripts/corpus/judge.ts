import { classOf, type Finding } from './lintFormats.ts';

/** What a class of findings can be: right, wrong, or true in a way that sends people the wrong way. */
export const VERDICTS = ['right', 'wrong', 'misleading'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A verdict and its reason for each class of findings. */
export type Verdicts = Readonly<Record<string, readonly [verdict: Verdict, reason: string]>>;

export type Counts = Record<Verdict, number>;

/** Findings by the verdicts on their classes. */
export interface Judged {
  readonly counts: Counts;
  readonly byRule: ReadonlyMap<string, Counts>;
  /** Classes without a verdict, each with an example. */
  readonly unjudged: ReadonlyMap<string, Finding>;
}

/** Sorts findings by the verdicts on their classes. */
export function judge(findings: readonly Finding[], classes: Verdicts): Judged {
  const counts = { right: 0, wrong: 0, misleading: 0 };
  const byRule = new Map<string, Counts>();
  const unjudged = new Map<string, Finding>();
  for (const finding of findings) {
    const name = classOf(finding);
    const verdict = classes[name]?.[0];
    if (!verdict || !VERDICTS.includes(verdict)) {
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
export function missed(
  findings: readonly Finding[],
  mustFind: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const found = new Set(findings.map(({ format, rule, variable }) => `${format} ${rule} ${variable}`));
  const rules = new Set(findings.map(({ format, rule }) => `${format} ${rule}`));
  return Object.entries(mustFind).flatMap(([format, lines]) =>
    lines
      .filter((line) => !(line.includes(' ') ? found : rules).has(`${format} ${line}`))
      .map((line) => `#${format} ${line}`),
  );
}
