import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const content = mkdtempSync(join(tmpdir(), 'toolbox-contribute-'));
cpSync('src/check/fixtures/good', content, { recursive: true });
afterAll(() => rmSync(content, { recursive: true }));

const run = (script: string, ...parameters: string[]) => spawnSync(process.execPath, [script, '--content', content, ...parameters], { encoding: 'utf8', input: '' });

it('writes a new entry without asking and says what is missing', { timeout: 30_000 }, () => {
  const entry = ['--type', 'practice', '--title', 'A mentor for everybody', '--language', 'bg', '--country', 'BG,RO'];
  const { status, stdout } = run('scripts/new.ts', '--slug', 'new-entry', ...entry);
  expect(status).toBe(0);
  expect(stdout).toContain('section-empty');
  expect(existsSync(join(content, 'practices/new-entry/index.mdx'))).toBe(true);
  expect(run('scripts/new.ts', '--slug', 'new-entry', ...entry)).toMatchObject({ status: 2, stderr: expect.stringContaining('already') });
});

it.each([[['--slug', '../x', '--type', 'practice', '--title', 'x', '--language', 'bg']], [['--slug', 'x', '--type', 'thing']], [['--slug', 'x']], [['--colour', 'red']]])('writes nothing for %s', (parameters) => {
  expect(run('scripts/new.ts', ...parameters).status).toBe(2);
});

it('starts a translation that the checker accepts, and names what is to be translated', { timeout: 30_000 }, () => {
  const { status, stdout } = run('scripts/translate.ts', 'ice-breaker', 'lv', '--method', 'machine');
  expect(stdout).toContain('Errors: 0.');
  expect(stdout).toContain('left-in-english');
  expect(status).toBe(0);
});

it.each([['ice-breaker', 'xx'], ['ice-breaker', 'en'], ['open-door', 'de'], ['nowhere', 'lv'], ['../../etc', 'lv']])('starts no translation of %s into %s', (slug, language) => {
  expect(run('scripts/translate.ts', slug, language).status).toBe(2);
});
