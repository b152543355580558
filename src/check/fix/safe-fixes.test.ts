import { describe, expect, it } from 'vitest';
import { checkContent } from '../check-content.ts';
import { checkFile } from '../check-file.ts';
import type { ContentFile } from '../content-file.ts';
import { hostileContributions, contributedFile } from '../fixtures/hostile/contributions.ts';
import { goodContent, textFile } from '../fixtures/read-fixture.ts';
import { hasErrors } from '../problem.ts';
import { safeFixes } from './safe-fixes.ts';

const path = 'content/practices/open-door/index.mdx';
const good = await goodContent();
/** The fixtures keep no particular order of fields. */
const original = fix(textOf(path)).text;

function textOf(file: string): string {
  return new TextDecoder().decode(good.find((each) => each.path === file)?.bytes);
}

function fix(text: string, file = path) {
  const fixed = safeFixes(textFile(file, text));
  return { text: fixed?.text ?? text, done: fixed?.fixes.map(({ id }) => id) ?? [] };
}

describe('A contributor who lets the checker put right what it can', () => {
  it('finds a file that was put right as it is', () => {
    for (const { path: file } of good.filter(({ path: name }) => /mdx|yaml/.test(name))) expect(fix(fix(textOf(file), file).text, file).done, file).toEqual([]);
  });

  it('gets Windows line endings, trailing blanks and the last line break put right', () => {
    const messy = original.replace('\n## how', '   \n## how').replaceAll('\n', '\r\n').trimEnd();
    expect(fix(messy)).toEqual({ text: original, done: ['line-endings', 'trailing-blanks', 'last-line-break'] });
  });

  it('keeps line breaks of Markdown and blanks in code', () => {
    const text = `${original}\nfirst line  \nsecond line\n\n\`\`\`text\ncode   \n\`\`\`\n`;
    expect(fix(text).text).toBe(text);
  });

  it.each([
    ['UK', 'GB'], ['EL', 'GR'], ['gb', 'GB'], ['Belgium', 'BE'], ['"Czech Republic"', 'CZ'], ['България', 'BG'],
  ])('gets the country %s written as %s', (written, code) => {
    const wrong = original.replace(/^countries: .*$/m, `countries: [${written}]`);
    expect(fix(wrong)).toEqual({ text: original.replace(/^countries: .*$/m, `countries: [${code}]`), done: ['code'] });
  });

  it.each([['cz', 'cs'], ['Czech', 'cs'], ['gr', 'el']])('gets the language %s written as %s', (written, code) => {
    const wrong = original.replace(/^originalLanguage: .*$/m, `originalLanguage: ${written}`);
    expect(fix(wrong).text).toBe(original.replace(/^originalLanguage: .*$/m, `originalLanguage: ${code}`));
  });

  it('is asked where a code may mean two things, or where a name is only similar', () => {
    for (const code of ['ie', 'Belgim', 'xx']) {
      const wrong = original.replace(/^originalLanguage: .*$/m, `originalLanguage: ${code}`);
      expect(fix(wrong).text).toBe(wrong);
    }
  });

  it('gets fields into the order of the schema, comments with them', () => {
    const [, title = ''] = /^(title: .*\n)/m.exec(original) ?? [];
    const moved = original.replace(title, '').replace('\n---\n', `\n# the name\n${title.trimEnd()}\n---\n`);
    const { text, done } = fix(moved);
    expect(done).toEqual(['key-order']);
    expect(text).toBe(original.replace(title, `# the name\n${title}`));
  });

  it('keeps every value: the fixed content is as right as before', () => {
    const fixed = good.map((file) => {
      const text = new TextDecoder().decode(file.bytes);
      return file.path.endsWith('.jpg') ? file : textFile(file.path, fix(text.replaceAll('\n', '\r\n'), file.path).text);
    });
    expect(checkContent(fixed).problems).toEqual(checkContent(good).problems);
  });
});

it('makes no hostile file acceptable, and stumbles over none', () => {
  const host = fix(textOf('content/practices/ice-breaker/index.mdx')).text;
  const isRefused = (file: ContentFile) => hasErrors(checkFile(file).problems);
  const acceptable = hostileContributions.filter((contribution) => {
    const file = contributedFile(contribution, host);
    const fixed = safeFixes(file);
    return isRefused(file) && fixed && !isRefused(textFile(file.path, fixed.text));
  });
  expect(acceptable.map(({ name }) => name)).toEqual([]);
}, 60_000);
