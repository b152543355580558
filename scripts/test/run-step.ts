import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countCommand, countVitest, type VitestReport } from './counts.ts';
import type { Step } from './steps.ts';

/** Runs one step to its end, its output going straight to the terminal. */
export function runStep({ command, isVitest }: Step): Counts {
  if (!isVitest) return countCommand(runNode(command));
  const folder = mkdtempSync(join(tmpdir(), 'toolbox-test-'));
  const file = join(folder, 'report.json');
  const exitCode = runNode([...command, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
  rmSync(folder, { recursive: true });
  return countVitest(report, exitCode);
}

function runNode(command: string[]): number | null {
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status;
}
