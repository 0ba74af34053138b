import { describe, expect, it } from 'vitest';
import { countTests } from './run-step.ts';

describe('countTests', () => {
  it('takes the numbers of the runner', () => {
    expect(countTests(true, { numPassedTests: 5, numFailedTests: 0 })).toEqual({ passed: 5, failed: 0 });
    expect(countTests(false, { numPassedTests: 5, numFailedTests: 2 })).toEqual({ passed: 5, failed: 2 });
  });

  it('counts a runner that failed without a failed test', () => {
    expect(countTests(false, { numPassedTests: 5, numFailedTests: 0 })).toEqual({ passed: 5, failed: 1 });
    expect(countTests(false, null)).toEqual({ passed: 0, failed: 1 });
  });

  it('does not take a run without any test for a success', () => {
    expect(countTests(true, { numPassedTests: 0, numFailedTests: 0 })).toEqual({ passed: 0, failed: 1 });
  });
});
