import { expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { echo, type Problem, problem } from '../problem.ts';
import { reportToTerminal } from './terminal.ts';

const print = (problems: Problem[]) => reportToTerminal({ problems }, translator('en'));

it('prints place, severity, rule, sentence, suggestion and fix, and counts at the end', () => {
  const found = problem('content/practices/a/index.mdx', 'unknown-value', { line: 3, column: 8 }, { field: 'scope', value: 'locl', allowed: 'local, regional', suggestion: 'local' });
  expect(print([found])).toBe(`content/practices/a/index.mdx:3:8  error  unknown-value
  “locl” is not a value of “scope”. Did you mean “local”?
  What to do: Choose one of: local, regional.

Errors: 1. Warnings: 0. Notices: 0.`);
});

it('prints no control character of a file name or value, nor follows instructions in it', () => {
  const printed = print([problem('content/a\n::error::\u001B[2J.mdx', 'unknown-value', undefined, { field: 'a', value: echo('$t(rules:report.clean) {{field}} \u202E'), allowed: '' })]);
  expect(printed).toContain('content/aU+000A::error::U+001B[2J.mdx:1:1');
  expect(printed).toContain('“$t(rules:report.clean) {{field…”');
  expect(printed).not.toMatch(/[\u001B\u202E]/);
});

it('says so when there is nothing to say', () => {
  expect(print([])).toBe('No problems.');
});
