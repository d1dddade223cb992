// @ts-nocheck
/** What came, went and changed between two lists of things with keys; `same` tells whether two of one key are equal. */
export function compare(before, after, same) {
  const old = new Map(before.map((each) => [each.key, each]));
  const now = new Map(after.map((each) => [each.key, each]));
  return {
    added: after.filter(({ key }) => !old.has(key)),
    removed: before.filter(({ key }) => !now.has(key)),
    changed: after.filter((each) => old.has(each.key) && !same(old.get(each.key), each)),
  };
}

const WORDS = ['severity', 'evidence', 'title', 'reason'];

/** Findings: changed where they say something else, or with another weight. */
export const compareFindings = (before, after) =>
  compare(before, after, (a, b) => WORDS.every((word) => a[word] === b[word]));

/** Fixes, counted apart from findings: changed where they are called something else, or do something else. */
export const compareFixes = (before, after) =>
  compare(
    fixesOf(before),
    fixesOf(after),
    (a, b) => a.label === b.label && a.safe === b.safe && a.result === b.result,
  );

const fixesOf = (findings) =>
  findings.flatMap(({ key, rule, format, variable, fixes }) =>
    fixes.map((fix, index) => ({ ...fix, rule, format, variable, key: `${key} ${index}` })),
  );
