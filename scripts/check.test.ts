import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const run = (...parameters: string[]) => spawnSync(process.execPath, ['scripts/check.ts', ...parameters], { encoding: 'utf8' });

it('explains itself', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('npm run check');
  expect(stdout).toContain('Exit code: 0');
});

it.each([['--fix-everything'], ['content/practices/no-such-entry'], ['src']])('is not used with %s', (parameter) => {
  const { status, stderr } = run(parameter);
  expect(status).toBe(2);
  expect(stderr).toContain('npm run check');
});

it('finds nothing wrong with a part of the content that is right', () => {
  const { status, stdout } = run('content/organisations/european-union.yaml');
  expect(stdout).toBe('No problems.\n');
  expect(status).toBe(0);
}, 30_000);
