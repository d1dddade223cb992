import { describe, expect, it } from 'vitest';
import { add, countPlaywright, countVitest, FAILED, PASSED, print, SKIPPED } from '../scripts/tally.ts';

describe('tally', () => {
  it('prints skipped only where there is some', () => {
    expect(print(add(PASSED, FAILED))).toBe('1 passed, 1 failed');
    expect(print(add(PASSED, SKIPPED))).toBe('1 passed, 0 failed, 1 skipped');
  });

  it('counts a unit test file that cannot be loaded as a failure', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it('counts an end-to-end test that passed at its second try as passed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats })).toEqual({ passed: 6, failed: 1, skipped: 2 });
  });
});
