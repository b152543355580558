import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { echo, type Problem, problem } from '../problem.ts';
import { mostUseful, reportToGithub } from './github.ts';
import { reportAsJson } from './json.ts';
import { reportAsMarkdown } from './markdown.ts';

const report = (problems: Problem[]) => ({ problems, translate: translator('en'), language: 'en' as const });

const attack = '](javascript:alert(1)) <img src=x onerror=alert(1)> @maintainer # x\n::set-env name=A::B\r::warning::%0A';
const hostile = problem(`content/practices/x,line=9::y%\n::add-mask::z/${attack}.mdx`, 'unknown-value', { line: 3, column: 8 }, { field: 'scope', value: echo(attack, 200), allowed: 'local' });

/** What the runner would do: commands outside of the fence. */
function commands(output: string, fence: string): string[] {
  const outside = output.replace(new RegExp(`::stop-commands::${fence}\\n[^]*?\\n::${fence}::`), '');
  return outside.split(/\r|\n/).filter((line) => line.trim() !== '');
}

describe('A step on GitHub', () => {
  it('annotates the file and place, whatever the file is called', () => {
    const [command = '', ...rest] = commands(reportToGithub(report([hostile]), 'f3nce'), 'f3nce');
    expect(rest).toEqual([]);
    const [, properties = ''] = /^::error (.*?)::/.exec(command) ?? [];
    expect(properties.split(',').map((property) => property.split('=')[0])).toEqual(['file', 'line', 'col', 'title']);
    expect(properties).toContain('line=3,col=8,title=unknown-value');
    const file = decodeURIComponent(/file=([^,]*)/.exec(properties)?.[1]?.replace(/%(?!25|0D|0A|3A|2C)/g, '%25') ?? '');
    expect(file).toBe(hostile.file);
  });

  it('prints what contributors wrote inside of the fence only', () => {
    const output = reportToGithub(report([hostile]), 'f3nce', () => '::set-output name=x::y');
    expect(output).toContain('::set-output name=x::y');
    expect(commands(output, 'f3nce').join('\n')).not.toMatch(/^::(?!error |notice::)/m);
  });

  it('shows ten problems, errors and different kinds first, and says how many there are', () => {
    const many = [
      problem('content/a', 'stale-translation'),
      ...Array.from({ length: 20 }, (_, index) => problem('content/a', 'mdx-raw-html', { line: index + 1, column: 1 }, { value: 'b' })),
      problem('content/b', 'mdx-esm', { line: 7, column: 1 }),
    ];
    expect(mostUseful(many).map(({ file, line }) => `${file}:${line}`).slice(0, 3)).toEqual(['content/a:1', 'content/b:7', 'content/a:2']);
    const lines = commands(reportToGithub(report(many), 'f'), 'f');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.at(-1)).toContain('10 of 22');
  });
});

it('writes the summary without anything of a contribution becoming a link, heading, mention or element', () => {
  const markdown = reportAsMarkdown(report([hostile]));
  const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, '');
  expect(bare).not.toMatch(/[<>@]|javascript:|::/);
  expect([...bare.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address)).toEqual(['https://second-chance-toolbox.example/en/rules/#unknown-value']);
  expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(2);
});

it('keeps the summary below what GitHub shows', () => {
  const many = Array.from({ length: 5000 }, (_, index) => problem(`content/${index}`, 'unknown-value', undefined, { field: 'scope', value: 'x', allowed: 'local '.repeat(20) }));
  expect(reportAsMarkdown(report(many)).length).toBeLessThan(1024 * 1024);
  expect(reportAsMarkdown(report(many))).toContain('/ 5000');
});

it('gives other programs every problem, without characters that hide', () => {
  const json = reportAsJson(report([{ ...hostile, file: 'content/\u202E\u{E0041}x' }]));
  expect(json).not.toMatch(/[\u202E\u{E0041}]/u);
  const { counts, problems } = JSON.parse(json);
  expect(counts).toEqual({ errors: 1, warnings: 0, notices: 0 });
  expect(problems[0]).toMatchObject({ file: 'content/\u202E\u{E0041}x', line: 3, column: 8, rule: 'unknown-value', severity: 'error', fix: 'Choose one of: local.' });
});
