/**
 * Usage: node scripts/ci/export-content.ts <commit> <folder>
 *
 * Writes the files below `content/` of a commit into a folder, as data: byte for byte, without a checkout. (A checkout
 * or `git archive` obeys the commit's own `.gitattributes`, which may leave files out or change them.) Exit code 1 if
 * anything there is no plain file.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plainFiles } from './tree.ts';

const [commit = '', folder = ''] = process.argv.slice(2);
const git = (...parameters: string[]) => execFileSync('git', parameters, { maxBuffer: 64 * 1024 * 1024 });

try {
  if (!/^[0-9a-f]{40,64}$/.test(commit) || folder === '') throw new Error('Usage: node scripts/ci/export-content.ts <commit> <folder>');
  const files = plainFiles(git('ls-tree', '-r', '-z', commit, '--', 'content/').toString('utf8'));
  for (const { object, path } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, git('cat-file', 'blob', object), { flag: 'wx' });
  }
  console.log(`${files.length} files`);
} catch (error) {
  // names of files are contributed text: printed as JSON, where they cannot pass for commands of the runner
  console.error((error as Error).message.replace(/^::/gm, ' ::'));
  process.exitCode = 1;
}
