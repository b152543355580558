import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainFiles } from './tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'toolbox-export-'));
const repository = join(folder, 'repository');
const git = (...parameters: string[]) => execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...parameters]).toString().trim();

beforeAll(() => {
  mkdirSync(join(repository, 'content/practices/a'), { recursive: true });
  execFileSync('git', ['init', '-q', repository]);
});
afterAll(() => rmSync(folder, { recursive: true }));

function commit(name: string, change: () => void): { status: number | null; stderr: string; out: string } {
  change();
  git('add', '-A');
  git('commit', '-q', '-m', name);
  const out = join(folder, name);
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/ci/export-content.ts'), git('rev-parse', 'HEAD'), out], { cwd: repository, encoding: 'utf8' });
  return { status, stderr, out };
}

describe('The content of a pull request', () => {
  it('is read byte for byte, whatever its own git attributes ask for, and nothing else of it is', () => {
    const { status, out } = commit('plain', () => {
      writeFileSync(join(repository, 'content/practices/a/index.mdx'), 'a\r\n$Format:%H$\n');
      writeFileSync(join(repository, '.gitattributes'), 'content/** export-ignore\n*.mdx export-subst -text\n');
      writeFileSync(join(repository, 'package.json'), '{"scripts": {"check": "evil"}}');
    });
    expect(status).toBe(0);
    expect(readFileSync(join(out, 'content/practices/a/index.mdx'), 'utf8')).toBe('a\r\n$Format:%H$\n');
    expect(existsSync(join(out, 'package.json'))).toBe(false);
  });

  it('is refused with a symbolic link in it', () => {
    const { status, stderr } = commit('link', () => symlinkSync('/etc/hostname', join(repository, 'content/practices/a/de.mdx')));
    expect(status).toBe(1);
    expect(stderr).toContain('"content/practices/a/de.mdx" is a symbolic link');
  });
});

it.each([
  ['100755 blob 12ab\tcontent/a.mdx', 'program'],
  ['160000 commit 12ab\tcontent/a', 'repository'],
  ['100644 blob 12ab\tcontent/../../x', 'elsewhere'],
  ['100644 blob 12ab\tcontent/practices/.GIT/config', 'elsewhere'],
  ['100644 blob 12ab\tcontent/a\\..\\b', 'elsewhere'],
  ['nonsense', 'plain'],
])('refuses %j', (line, reason) => {
  expect(() => plainFiles(`${line}\0`)).toThrow(reason);
});

it('prints no file name in a way that the runner could take for a command', () => {
  expect(() => plainFiles('100755 blob 12ab\tcontent/a\n::error::x\0')).toThrow('"content/a\\n::error::x"');
});
