import type { Finding, FoundFix } from './lintFormats.ts';

/** What came, went and changed. */
export interface Changes<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly T[];
}

/** Compares two lists of things with keys; `same` tells whether two of one key are equal. */
function compare<T extends { readonly key: string }>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
): Changes<T> {
  const old = new Map(before.map((each) => [each.key, each]));
  const now = new Set(after.map(({ key }) => key));
  return {
    added: after.filter(({ key }) => !old.has(key)),
    removed: before.filter(({ key }) => !now.has(key)),
    changed: after.filter((each) => {
      const earlier = old.get(each.key);
      return earlier !== undefined && !same(earlier, each);
    }),
  };
}

const WORDS = ['severity', 'evidence', 'title', 'reason'] as const;

/** Findings: changed where they say something else, or with another weight. */
export const compareFindings = (before: readonly Finding[], after: readonly Finding[]): Changes<Finding> =>
  compare(before, after, (a, b) => WORDS.every((word) => a[word] === b[word]));

/** A fix, and the finding that it is for. */
export type FixOfFinding = FoundFix & Pick<Finding, 'key' | 'rule' | 'format' | 'variable'>;

/** Fixes, counted apart from findings: changed where they are called something else, or do something else. */
export const compareFixes = (before: readonly Finding[], after: readonly Finding[]): Changes<FixOfFinding> =>
  compare(
    fixesOf(before),
    fixesOf(after),
    (a, b) => a.label === b.label && a.safe === b.safe && a.result === b.result,
  );

const fixesOf = (findings: readonly Finding[]): readonly FixOfFinding[] =>
  findings.flatMap(({ key, rule, format, variable, fixes }) =>
    fixes.map((fix, index) => ({ ...fix, rule, format, variable, key: `${key} ${index}` })),
  );
