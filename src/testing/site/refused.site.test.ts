import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A copy of the content with one hostile and one broken entry added, and what the build says to it. */
const folder = mkdtempSync(join(tmpdir(), 'refused-'));
const out = join(folder, 'dist');
let said = '';
let exitCode: number | null;

function addEntry(slug: string, text: string): void {
  const place = join(folder, 'content', 'practices', slug);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'index.mdx'), text);
}

beforeAll(() => {
  cpSync(resolve('content'), join(folder, 'content'), { recursive: true });
  addEntry('hostile-entry', '---\ntype: practice\n---\n\nexport*from"data:text/javascript,process.exit(0)"\n\n[x](javascript:alert(1))\n\n<script>alert(1)</script>\n');
  addEntry('broken-entry', '---\ntype: programm\ntitle: "Too"\ncountries: [UK]\n---\n\n## hwo\n\nText.\n');
  const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...process.env, TOOLBOX_CONTENT: join(folder, 'content'), TOOLBOX_OUT: out },
    encoding: 'utf8',
  });
  said = build.stdout + build.stderr;
  exitCode = build.status;
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a hostile and a broken entry stop the build', () => {
  expect(exitCode).toBe(1);
});

test('every problem of both is named with its place', () => {
  for (const place of ['hostile-entry/index.mdx:5:1', 'hostile-entry/index.mdx:7:', 'hostile-entry/index.mdx:9:', 'broken-entry/index.mdx:2:', 'broken-entry/index.mdx:3:', 'broken-entry/index.mdx:4:', 'broken-entry/index.mdx:7:']) {
    expect(said).toContain(place);
  }
  expect(said).toContain('programme');
  expect(said).toContain('GB');
});

test('nothing of them is published', () => {
  expect(existsSync(join(out, 'en'))).toBe(false);
});
