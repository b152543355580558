export interface Counts {
  passed: number;
  failed: number;
}

/** What of vitest's JSON report is counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  /** Files; a file that does not load has failed without a single failed test. */
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** A step that is one test in itself: a command that succeeds or not. */
export function countCommand(exitCode: number | null): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The tests of one vitest run. Nothing that went wrong counts as nothing: a file that does not load, a run without a
 * report or without tests, and an error outside every test are failures too.
 */
export function countVitest(report: VitestReport | undefined, exitCode: number | null): Counts {
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded;
  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: isSilentFailure ? 1 : failed };
}

export function sum(counts: Counts[]): Counts {
  return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), { passed: 0, failed: 0 });
}

/** The last line of a test run. */
export function summaryLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
