import { describe, expect, it } from 'vitest';
import { countCommand, countVitest, sum, summaryLine } from './counts.ts';

const file = (...tests: string[]) => ({
  status: tests.includes('failed') ? 'failed' : 'passed',
  assertionResults: tests.map((status) => ({ status })),
});

describe('The last line of a test run', () => {
  it('adds up the tests and the commands', () => {
    const tests = countVitest({ numPassedTests: 3, numFailedTests: 1, testResults: [file('passed', 'passed'), file('passed', 'failed')] }, 1);
    expect(summaryLine(sum([tests, countCommand(0), countCommand(1), countCommand(null)]))).toBe('4 passed, 3 failed');
  });

  it('counts a test file that does not load as a failure', () => {
    const report = { numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 'passed'), { status: 'failed', assertionResults: [] }] };
    expect(countVitest(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a broken set-up of a file whose tests are skipped as a failure', () => {
    const report = { numPassedTests: 0, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [{ status: 'skipped' }] }] };
    expect(countVitest(report, 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a run without a single test, and one without a report, as a failure', () => {
    expect(countVitest({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts an error outside every test as a failure', () => {
    expect(countVitest({ numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 2, failed: 1 });
  });
});
