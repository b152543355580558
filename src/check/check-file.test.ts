import { beforeAll, expect, it } from 'vitest';
import { site } from '../site.ts';
import { checkFile } from './check-file.ts';
import type { ContentFile } from './content-file.ts';
import { goodContent, withChange } from './fixtures/read-fixture.ts';

const practice = 'content/practices/ice-breaker/index.mdx';
const project = 'content/practices/school-link/index.mdx';
const programme = 'content/practices/open-door/index.mdx';
const organisation = 'content/organisations/city-of-example.yaml';

let good: ContentFile[];
beforeAll(async () => {
  good = await goodContent();
});

/** What is wrong with a good file after one change. */
function problemsAfter(path: string, change: (text: string) => string): string[] {
  const file = withChange(good, path, change).find((changed) => changed.path === path);
  return file ? checkFile(file).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`) : [];
}

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

it.each([
  ['fields without an end', practice, (text: string) => text.replace(/\n---\n/, '\n'), ['front-matter-open 1:1']],
  ['an escape that YAML does not know', practice, replace('title: "Ice', 'title: "\\qIce'), ['yaml-syntax 3:9']],
  ['markup in a title', practice, replace('Ice breaker:', '<b>Ice breaker:'), ['markup-in-field 3:8']],
  ['a title on two lines', practice, replace('"Ice breaker: a', '"Ice breaker:\\na'), ['line-break-in-field 3:8']],
  ['a source without a language', practice, replace(', language: en, year: 2015', ''), ['field-missing 29:5']],
  ['a year instead of a title', practice, replace('title: "Handbook for mentors"', 'title: 2015'), ['expected-text 29:21']],
  ['"yes" instead of true', programme, replace('phases:', 'membershipCriteria: yes\nphases:'), ['expected-yes-or-no 25:21']],
  ['a list where fields must be', practice, replace('{start: 2015}', '[2015]'), ['expected-fields 20:9']],
  ['a very long title', practice, replace('Ice breaker:', 'Ice breaker '.repeat(10)), ['text-too-long 3:8']],
  ['too many approaches', practice, replace('[mentoring-and-coaching]', '[mentoring-and-coaching, tutoring, outreach, mediators, school-climate, peer-learning]'), ['list-too-long 17:13']],
  ['an id with capitals', practice, replace('id: s1', 'id: S1'), ['id-format 29:10']],
  ['a language code of three letters', organisation, replace('nameLanguage: en', 'nameLanguage: eng'), ['language-code 2:15']],
  ['a reach of nothing', programme, replace('value: 40', 'value: 0'), ['number-not-positive 25:92']],
  ['more sections than a text can hold', practice, (text: string) => `${text}\n${'*a*\n'.repeat(2000)}`, ['text-too-complex 34:1']],
  ['a heading without text', practice, replace('## start', '###\n\n## start'), ['heading-empty 67:1']],
  ['an attribute given twice', practice, replace('<Step title="Meet">', '<Step title="Meet" title="Again">'), ['attribute-twice 51:1']],
  ['an attribute of another block', practice, replace('<Step title="Meet">', '<Step title="Meet" titel="Again">'), ['attribute-unknown 51:1']],
  ['a paragraph between steps', practice, replace('</Steps>', 'And so on.\n\n</Steps>'), ['block-children 57:1']],
  ['a citation around a text', practice, replace('<Cite id="s1" />', '<Cite id="s1">a</Cite>'), ['block-not-empty 37:56']],
  ['a link with a blank in its address', practice, replace('(https://example.org/handbook)', '(https://example.org/hand book)'), ['link-broken 53:59']],
  ['a link to this very site', practice, replace('https://example.org/handbook)', `${site.address}/en/about)`), ['link-absolute-to-self 53:46']],
  ['an address kept inside a quote', practice, replace('## limits', '> [r]: https://example.org\n\n## limits'), ['not-allowed-here 63:3']],
  ['an entry without a text', practice, (text: string) => text.slice(0, text.indexOf('## what')), ['text-missing 34:1']],
  ['a translation that says who may take part, in one word', 'content/practices/open-door/en.mdx', replace('All municipalities of the region can take part.', 'All.'), ['text-too-short 6:10']],
])('tells of %s, and of nothing else', (_, path, change, expected) => {
  expect(problemsAfter(path, change)).toEqual(expected);
});

it('keeps what is right when something else in the file is wrong', () => {
  const [changed] = withChange(good, project, replace('scope: european', 'scope: europe')).filter(({ path }) => path === project);
  const reading = changed && checkFile(changed);
  expect(reading).toMatchObject({ kind: 'original', data: undefined, fields: { acronym: 'LINK', period: { start: 2016, end: 2018 } } });
  expect(reading && 'fields' in reading && reading.fields).not.toHaveProperty('scope');
});
