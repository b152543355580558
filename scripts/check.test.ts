import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const run = (...parameters: string[]) => spawnSync(process.execPath, ['scripts/check.ts', ...parameters], { encoding: 'utf8' });

it('explains itself', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('npm run check');
  expect(stdout).toContain('Exit code: 0');
});

it.each([['--fix-everything'], ['--reporter=xml'], ['--lang=xx'], ['--content=no-such-folder'], ['content/practices/no-such-entry'], ['src']])('is not used with %s', (parameter) => {
  const { status, stderr } = run(parameter);
  expect(status).toBe(2);
  expect(stderr).toContain('npm run check');
});

it('finds nothing wrong with a part of the content that is right', () => {
  const { status, stdout } = run('content/organisations/european-union.yaml');
  expect(stdout).toBe('No problems.\n');
  expect(status).toBe(0);
}, 30_000);

const elsewhere = mkdtempSync(join(tmpdir(), 'toolbox-check-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

it('checks the content of another checkout as data, and puts right what it can', () => {
  cpSync('src/check/fixtures/good', elsewhere, { recursive: true });
  const file = join(elsewhere, 'organisations/city-of-example.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^country: .*$/m, 'country: Belgique').replaceAll('\n', '\r\n'));
  const found = run('--content', elsewhere, '--reporter', 'json', 'content/organisations');
  expect(found.status).toBe(1);
  expect(JSON.parse(found.stdout).problems.map(({ file: path, rule }: Record<string, string>) => `${path} ${rule}`)).toEqual([
    'content/organisations/city-of-example.yaml line-endings',
    'content/organisations/city-of-example.yaml country-code',
  ]);
  const fixed = run('--content', elsewhere, '--fix', 'content/organisations');
  expect(fixed.stdout).toContain('content/organisations/city-of-example.yaml  “Belgique” changed to “BE”.');
  expect(fixed.status).toBe(0);
  expect(readFileSync(file, 'utf8')).toMatch(/^country: BE$/m);
}, 30_000);
