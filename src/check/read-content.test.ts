import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { limits } from './limits.ts';
import { readContent } from './read-content.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text = 'x\n'): string {
  const location = join(folder, path);
  mkdirSync(dirname(location), { recursive: true });
  writeFileSync(location, text);
  return location;
}

/** What the checker says of the folder's files, by path, and which files it read at all. */
async function check() {
  const { files, problems: fileSystemProblems } = await readContent(folder);
  const { problems } = checkContent(files, { fileSystemProblems });
  return { read: files.map(({ path }) => path), problems: problems.map(({ file, rule }) => `${file} ${rule}`) };
}

it('reads files in the order of their paths and leaves out what desktops leave behind', async () => {
  write('practices/b/index.mdx');
  write('practices/a/index.mdx');
  write('practices/.DS_Store');
  expect((await readContent(folder)).files.map(({ path }) => path)).toEqual(['content/practices/a/index.mdx', 'content/practices/b/index.mdx']);
});

it('follows no link, be it to a file, to a folder or to nothing', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, 'secret'), 'secret');
  mkdirSync(join(folder, 'practices'));
  symlinkSync(join(outside, 'secret'), join(folder, 'practices/index.mdx'));
  symlinkSync(outside, join(folder, 'practices/folder'));
  symlinkSync(join(outside, 'nothing'), join(folder, 'practices/broken'));
  expect(await check()).toEqual({
    read: [],
    problems: ['content/practices/broken symbolic-link', 'content/practices/folder symbolic-link', 'content/practices/index.mdx symbolic-link'],
  });
  rmSync(outside, { recursive: true });
});

it.skipIf(process.platform === 'win32')('does not wait for a pipe and takes no program', async () => {
  mkdirSync(join(folder, 'organisations'));
  execFileSync('mkfifo', [join(folder, 'organisations/pipe.yaml')]);
  chmodSync(write('organisations/program.yaml'), 0o755);
  expect(await check()).toEqual({ read: [], problems: ['content/organisations/pipe.yaml not-a-file', 'content/organisations/program.yaml executable-file'] });
});

it('takes no repository inside the repository', async () => {
  write('practices/a/.git', 'gitdir: /somewhere');
  expect(await check()).toEqual({ read: [], problems: ['content/practices/a/.git nested-repository'] });
});

it('does not read what is too big, and reports what is too big for a text', async () => {
  truncateSync(write('organisations/huge.yaml'), 50 * 1024 * 1024);
  write('organisations/big.yaml', 'a'.repeat(limits.textBytes + 1));
  const { read, problems } = await check();
  expect(read).toEqual(['content/organisations/big.yaml']);
  expect(problems).toEqual(['content/organisations/big.yaml file-too-big', 'content/organisations/huge.yaml file-too-big']);
});

it('names files that one computer holds apart and another does not', async () => {
  const { problems } = checkContent([
    { path: 'content/organisations/city.yaml', bytes: new Uint8Array() },
    { path: 'content/organisations/City.yaml', bytes: new Uint8Array() },
    { path: 'content/practices/caf\u00e9/a.png', bytes: new Uint8Array() },
    { path: 'content/practices/cafe\u0301/a.png', bytes: new Uint8Array() },
  ]);
  expect(problems.filter(({ rule }) => rule === 'file-name-twin').map(({ file }) => file)).toEqual(['content/organisations/city.yaml', 'content/practices/caf\u00e9/a.png']);
});

it.skipIf(process.platform === 'win32')('refuses names that are read differently elsewhere', async () => {
  const names = ['a#b', 'a?b', 'a%2fb', 'a\nb', '-a', '.hidden', '_x', 'a b'];
  for (const name of names) write(`practices/${name}/index.mdx`);
  const refused = (await check()).problems.filter((problem) => /(?:slug-format|misplaced-file)$/.test(problem));
  expect(refused).toHaveLength(names.length);
});

it('stops at a number of files that no toolbox has', async () => {
  const paths = Array.from({ length: 3 }, (_, index) => write(`organisations/a${index}.yaml`));
  expect(paths).toHaveLength(3);
  const { problems } = await readContent(folder, { mostFiles: 2 });
  expect(problems.map(({ rule }) => rule)).toEqual(['too-many-files']);
});
