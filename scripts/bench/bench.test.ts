import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderSize } from './folder-size.ts';
import { readOptions } from './options.ts';
import { readPhases } from './phases.ts';
import { residentBytes } from './process-memory.ts';
import { runMeasured } from './run-measured.ts';

it('says which number is wrong when the benchmark is asked for too much', () => {
  expect(readOptions([])).toEqual({ entries: 100, languages: 24, checkOnly: false });
  expect(readOptions(['--entries', '7', '--languages', '2', '--check-only'])).toEqual({ entries: 7, languages: 2, checkOnly: true });
  expect(() => readOptions(['--languages', '25'])).toThrow('--languages takes a whole number from 1 to 24, not "25"');
  expect(() => readOptions(['--entries', '1e3'])).toThrow('--entries');
});

it('sums the phases that a build prints, among all its other lines', () => {
  const output = '12:00 [build] 3 pages\n[toolbox] content sync 1500\n[toolbox] search index 200.5\n[toolbox] search index 300 ms\n[toolbox] nothing';
  expect([...readPhases(output)]).toEqual([['content sync', 1.5], ['search index', 0.5005]]);
});

it('counts pages, files and bytes of what was built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'folder-size-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en/index.html'), 'ä');
  writeFileSync(join(folder, 'a.css'), 'abc');
  expect(folderSize(folder)).toEqual({ files: 2, pages: 1, bytes: 5 });
  rmSync(folder, { recursive: true });
});

it('measures a command and the memory of the commands that it starts', async () => {
  const inner = 'const b = Buffer.alloc(2e8, 1); setTimeout(() => console.log(b.length), 600)';
  const outer = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(inner)}], { stdio: 'inherit' })`;
  const { output, peakBytes, seconds } = await runMeasured(['-e', outer], {});
  expect(output).toBe('200000000\n');
  expect(seconds).toBeGreaterThan(0.6);
  if (residentBytes(process.pid) !== undefined) expect(peakBytes).toBeGreaterThan(2e8);
});

it('stops with the last words of a command that fails', async () => {
  await expect(runMeasured(['-e', 'console.log("no such entry"); process.exit(3)'], {})).rejects.toThrow('no such entry');
});
