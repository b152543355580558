import { remark } from './fixtures/remark.ts';
import { describe, expect, it } from 'vitest';
import { checkFile } from './check-file.ts';
import { benignContributions } from './fixtures/hostile/contributions.ts';
import { goodContent } from './fixtures/read-fixture.ts';
import { parseMarkdown } from './markdown.ts';

describe('a text that passes the checker', async () => {
  const readings = (await goodContent()).map(checkFile);
  const bodies = readings.flatMap((reading) => ('body' in reading && reading.body.root ? [{ name: reading.path, text: reading.body.source }] : []));
  const benign = benignContributions.filter(({ place }) => place === 'body').map(({ name, text = '' }) => ({ name, text }));

  it.each([...bodies, ...benign])('is MDX and means the same there: $name', ({ text }) => {
    expect(plain(parseMarkdown(text))).toEqual(plain(remark(text)));
  });
});

describe('a text is parsed the short way where it lacks the signs of a construct, with the same result', () => {
  const whole = 'a ~~b~~ [c](https://example.org)[^1]\n\n- [ ] c\n\n[^1]: d';
  it.each([
    ['without bare addresses and tables', whole],
    ['with a table', `${whole}\n\n| a |\n|---|\n| b |`],
    ['with a table without bars', `${whole}\n\na\n:-\nb`],
    ['with a heading that looks like a table', `${whole}\n\na\n---\n\nb\n- -`],
  ])('%s', (_, text) => {
    const [short, long] = [parseMarkdown(text), parseMarkdown(`${text}\n\n[r]: https://example.org/|`)];
    expect(plain(short).children).toEqual(plain(long).children.slice(0, -1));
  });

});

/** The tree without places and without what only a JavaScript parser adds. */
function plain<T>(tree: T): T {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' || key === 'data' ? undefined : value))) as T;
}
