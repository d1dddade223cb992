/** Tests and checks by outcome: `{ passed, failed, skipped }`. */
export const NONE = { passed: 0, failed: 0, skipped: 0 };
export const PASSED = { ...NONE, passed: 1 };
export const FAILED = { ...NONE, failed: 1 };
export const SKIPPED = { ...NONE, skipped: 1 };

/** The sum of two tallies. */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** `12 passed, 0 failed`, with `, 1 skipped` only where something was skipped. */
export function print({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Counts Vitest's JSON report. A file that could not even be loaded has no tests and is one failure. */
export function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Counts Playwright's JSON report. What passed at its second try has passed; Playwright names it as flaky. */
export function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
