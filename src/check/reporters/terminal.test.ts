import { expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { textFile } from '../fixtures/read-fixture.ts';
import { echo, type Problem, problem } from '../problem.ts';
import { lineReader } from '../source-line.ts';
import { reportToTerminal } from './terminal.ts';

const print = (problems: Problem[], text = '') =>
  reportToTerminal({ problems, translate: translator('en'), language: 'bg' }, lineReader([textFile('content/practices/a/index.mdx', text)]));

it('prints place, severity, rule, the line with a caret, sentence, suggestion, fix and where examples stand, and counts at the end', () => {
  const found = problem('content/practices/a/index.mdx', 'unknown-value', { line: 3, column: 8 }, { field: 'scope', value: 'locl', allowed: 'local, regional', suggestion: 'local' });
  expect(print([found], '\uFEFF---\r\ntype: practice\r\nscope: locl\r\n')).toBe(`content/practices/a/index.mdx:3:8  error  unknown-value
    scope: locl
           ^
  “locl” is not a value of “scope”. Did you mean “local”?
  What to do: Choose one of: local, regional.
  Examples: https://second-chance-toolbox.example/bg/rules/#unknown-value

Errors: 1. Warnings: 0. Notices: 0.`);
});

it('prints no control character of a file name, value or line, nor follows instructions in it', () => {
  const printed = print(
    [
      problem('content/a\n::error::\u001B[2J.mdx', 'unknown-value', undefined, { field: 'a', value: echo('$t(rules:report.clean) {{field}} \u202E'), allowed: '' }),
      problem('content/practices/a/index.mdx', 'invisible-character', { line: 1, column: 8 }, { value: 'U+202E', word: '', count: 1 }),
    ],
    'title: \u202Eabc\u001B[2J',
  );
  expect(printed).toContain('content/aU+000A::error::U+001B[2J.mdx:1:1');
  expect(printed).toContain('“$t(rules:report.clean) {{field…”');
  expect(printed).toContain('    title: U+202EabcU+001B[2J\n           ^\n');
  expect(printed).not.toMatch(/[\u001B\u202E]/);
});

it('says so when there is nothing to say', () => {
  expect(print([])).toBe('No problems.');
});
