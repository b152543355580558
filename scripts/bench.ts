/** `npm run bench`: how long the real check and the real build take over a made-up collection of a given size. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { benchLanguages, generateCorpus } from './bench/corpus.ts';
import { folderSize } from './bench/folder-size.ts';
import { type BenchOptions, readOptions, usage } from './bench/options.ts';
import { readPhases } from './bench/phases.ts';
import { type Measurement, runMeasured } from './bench/run-measured.ts';

const options = optionsOrStop();
const folder = mkdtempSync(join(tmpdir(), 'toolbox-bench-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');
const languages = benchLanguages(options.languages);
const env = { TOOLBOX_CONTENT: content, TOOLBOX_OUT: out, TOOLBOX_LANGUAGES: languages.join(',') };

try {
  writeCorpus();
  const check = await runMeasured(['scripts/bench/check-alone.ts'], env);
  print(`check alone (${options.entries * languages.length} texts)`, seconds(check.seconds));
  print('check alone, peak memory', memory(check));
  if (!options.checkOnly) await measureBuild();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function writeCorpus(): void {
  console.log(`${options.entries} entries in ${languages.length} languages`);
  for (const { path, text } of generateCorpus({ entries: options.entries, languages })) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

async function measureBuild(): Promise<void> {
  const build = await runMeasured(['node_modules/astro/bin/astro.mjs', 'build', '--force'], env);
  const { files, pages, bytes } = folderSize(out);
  const phases = readPhases(build.output);
  for (const [phase, duration] of phases) print(phase, seconds(duration));
  print('everything else', seconds(build.seconds - [...phases.values()].reduce((sum, duration) => sum + duration, 0)));
  print('build, all in all', seconds(build.seconds));
  print('pages', String(pages));
  print('time per page', `${((build.seconds * 1000) / pages).toFixed(1)} ms`);
  print('build, peak memory', memory(build));
  print('output', `${(bytes / 1e6).toFixed(1)} MB in ${files} files`);
}

function print(name: string, value: string): void {
  console.log(`  ${name.padEnd(32)}${value.padStart(12)}`);
}

function seconds(duration: number): string {
  return `${duration.toFixed(1)} s`;
}

function memory({ peakBytes }: Measurement): string {
  return peakBytes === undefined ? 'not measured' : `${(peakBytes / 1e9).toFixed(2)} GB`;
}

function optionsOrStop(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}
