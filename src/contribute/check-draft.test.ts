import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../../scripts/bench/random.ts';
import { checkTogether } from '../check/check-content.ts';
import { checkFile, type FileReading } from '../check/check-file.ts';
import type { ContentFile } from '../check/content-file.ts';
import { benignContributions, hostileContributions } from '../check/fixtures/hostile/contributions.ts';
import { goodContent, textFile } from '../check/fixtures/read-fixture.ts';
import { hasErrors } from '../check/problem.ts';
import { renderBody } from '../render/render-body.ts';
import { checkDraft } from './check-draft.ts';
import { valuesOf } from './data-to-draft.ts';
import type { Draft, DraftGroup } from './draft.ts';
import { filesOf } from './draft-files.ts';
import { randomDraft } from './fixtures/random-draft.ts';
import { type KnownContent, knownReadings } from './known-content.ts';

const known: Pick<KnownContent, 'language' | 'organisations' | 'entries'> = {
  language: 'en',
  organisations: [{ id: 'city-of-example', name: 'City of Example' }, { id: 'second-chance-fund', name: 'Фонд „Втори шанс“', nameEn: 'Second Chance Fund' }],
  entries: [
    { slug: 'ice-breaker', title: 'Ice breaker: a mentor in the first school week' },
    { slug: 'open-door', title: 'Open door: a programme that brings young people back to school' },
    { slug: 'school-link', title: 'Ohne englischen Titel', lang: 'de' },
  ],
};
let content: ContentFile[];
let others: FileReading[];
let good: Draft;

beforeAll(async () => {
  content = await goodContent();
  others = knownReadings(known as KnownContent, undefined);
  const reading = content.map(checkFile).find(({ path }) => path.endsWith('open-door/index.mdx'));
  if (reading?.kind !== 'original') throw new Error('the fixture has no open-door');
  const values = valuesOf(reading, (id) => id);
  good = { slug: undefined, language: 'bg', isTranslation: false, values: { ...values, slug: 'another-door', title: 'Друга врата: програма за връщане', related: [] } };
});

const check = (draft: Draft) => checkDraft(draft, filesOf(draft, known), others);
const problemsOf = (draft: Draft) => check(draft).problems.map(({ rule, path }) => `${path.join('.')} ${rule}`);
const withValues = (values: DraftGroup): Draft => ({ ...good, values: { ...good.values, ...values } });
const withText = (text: string): Draft => withValues({ sections: { ...(good.values['sections'] as DraftGroup), adapt: text } });
const errorsIn = ({ problems }: { problems: readonly { severity: string }[] }) => problems.filter(({ severity }) => severity === 'error');

describe('a problem is shown where it can be put right', () => {
  test.each<[string, DraftGroup, string[]]>([
    ['nothing is wrong', {}, []],
    ['an empty field', { title: '' }, ['title field-missing']],
    ['a field in a group', { period: { start: '2010', end: '2009' } }, ['period.end period-order']],
    ['a source without a publisher', { sources: [{ id: 's1', title: 'Оценка', language: 'bg' }] }, ['sources.0.publisher field-missing']],
    ['a source that is not cited', { sources: [{ id: 's1', title: 'Оценка', publisher: 'Фонд', language: 'bg' }, { id: 's2', title: 'Друга', publisher: 'Фонд', language: 'bg' }] }, ['sources.1.id source-not-cited']],
    ['words of a result', { results: [{ indicator: 'returned', value: '120', source: 's1' }] }, ['results.0.words words-missing']],
    ['a year that is no number', { results: [{ indicator: 'returned', words: 'Младежи в клас', value: 'сто', source: 's1' }] }, ['results.0.value expected-number']],
    ['a field that may be not stated', { intensity: '', notStated: ['timeToStart'] }, ['intensity needed-or-not-stated']],
    ['an unknown source in the text', { sections: { what: 'А. <Cite id="s7" />', how: 'Б. <Cite id="s1" />', limits: 'В. <Cite id="s1" />', start: 'Г.' } }, ['sections.what unknown-source']],
    ['a missing section and one without a source', { sections: { what: 'А.', how: 'Б.', limits: 'В. <Cite id="s1" />' } }, ['sections.how section-without-citation', 'sections.start section-missing']],
    ['no text at all', { sections: {} }, ['sections.what section-missing', 'sections.how section-missing', 'sections.limits section-missing', 'sections.start section-missing']],
    ['a section that cannot be read', { sections: { what: 'А.\n\n<Callout title="Б">', how: 'Б.' } }, ['sections.what mdx-unclosed-block', 'sections.how section-without-citation', 'sections.limits section-missing', 'sections.start section-missing']],
    ['no name, no word on how it was made', { slug: '', translation: {} }, ['slug field-missing', 'translation.method field-missing']],
    ['a name that is taken', { slug: 'Ice breaker' }, ['slug slug-taken']],
    ['a name that Windows refuses', { slug: 'con' }, ['slug reserved-name']],
    ['a title that another entry has', { title: 'Ice breaker: a mentor in the first school week' }, []],
    ['markup in a field', { joining: 'Всички <b>общини</b> в областта.' }, ['joining markup-in-field']],
  ])('%s', (_, values, expected) => {
    expect(problemsOf(withValues(values))).toEqual(expected);
  });

  test('a title that another entry has in the same language', () => {
    const title = 'Ice breaker: a mentor in the first school week';
    for (const slug of ['a-first', 'z-last']) expect(problemsOf({ ...good, language: 'en', values: { ...good.values, slug, title } })).toContain('title duplicate-title');
  });

  test('an organisation that is new gets a file of its own, and its problems their place', () => {
    const draft = withValues({ leadOrganisation: 'Дом на младежта', organisations: [{ name: 'Дом на младежта', nameEn: 'House of Youth', kind: 'ngo', country: 'BG', nameLanguage: 'bg' }] });
    expect(problemsOf(draft)).toEqual([]);
    expect(filesOf(draft, known)[1]).toMatchObject({ path: 'content/organisations/house-of-youth.yaml', text: 'name: "Дом на младежта"\nnameLanguage: bg\nnameEn: "House of Youth"\nkind: ngo\ncountry: BG\n' });
    const broken = withValues({ leadOrganisation: 'Дом на младежта', organisations: [{ name: 'Дом на младежта', country: 'BG', nameLanguage: 'bg', url: 'x' }] });
    expect(problemsOf(broken)).toEqual(['organisations.0.kind field-missing', 'organisations.0.url web-address']);
  });

  test('an organisation is found by any of its names', () => {
    for (const name of ['Second Chance Fund', 'фонд „втори шанс“', 'Фонд „Втори шанс“ (Second Chance Fund)', 'second-chance-fund']) {
      expect(filesOf(withValues({ leadOrganisation: name }), known)[0]?.text).toContain('\nleadOrganisation: second-chance-fund\n');
    }
  });
});

test('whatever the form accepts, the checker accepts among all other files', { timeout: 60_000 }, () => {
  const random = randomFrom('drafts');
  const rest = content.map(checkFile);
  let accepted = 0;
  const rounds = 200;
  for (let round = 0; round < rounds; round++) {
    const draft = randomDraft(random, good);
    const files = filesOf(draft, known);
    const isAccepted = errorsIn(checkDraft(draft, files, others)).length === 0;
    const { problems } = checkTogether([...rest, ...files.map(({ path, text }) => checkFile(textFile(path, text)))]);
    if (isAccepted) expect(problems.filter(({ severity }) => severity === 'error'), files[0]?.text ?? '').toEqual([]);
    accepted += isAccepted ? 1 : 0;
  }
  // The draws must reach both sides, or nothing was tested.
  expect(accepted).toBeGreaterThan(rounds / 10);
  expect(accepted).toBeLessThan((rounds * 9) / 10);
});

test('hostile texts typed into a field of the form are refused or come out as harmless words', { timeout: 60_000 }, () => {
  const harmless = new Set('p h3 h4 em strong del code pre blockquote ul ol li hr br a img div table thead tbody tr th td sup aside figure figcaption'.split(' '));
  let refused = 0;
  for (const { name, text = '' } of hostileContributions.filter(({ place }) => place === 'body')) {
    const { problems, entry } = check(withText(text));
    if (hasErrors(problems as never) || entry.kind !== 'original' || !entry.body.root) {
      refused++;
      continue;
    }
    const { sections } = renderBody(entry.body.root, { sources: [{ id: 's1', title: 'S', language: 'bg' }], practice: (slug) => ({ href: `/bg/practices/${slug}/`, title: slug }), picture: (src) => ({ src }), labels: { table: 'T', backToText: 'B' } });
    const html = sections.map((section) => section.html).join('');
    for (const element of elements(parseFragment(html).childNodes)) {
      expect(harmless.has(element.tagName), `${name}: <${element.tagName}>`).toBe(true);
      for (const { name: attribute, value } of element.attrs) {
        expect(attribute.startsWith('on') || attribute === 'style', `${name}: ${attribute}`).toBe(false);
        if (attribute === 'href' || attribute === 'src') expect(value, name).toMatch(/^(?:https:|mailto:|\/|#)/);
      }
    }
  }
  expect(refused).toBeGreaterThan(50);
});

// The form takes no pictures: they are put beside the file it makes.
test.each(benignContributions.filter(({ place, name }) => place === 'body' && name !== 'img'))('harmless text is accepted in a field of the form: $name', ({ text = '' }) => {
  expect(errorsIn(check(withText(text)))).toEqual([]);
});

function elements(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): DefaultTreeAdapterTypes.Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node.childNodes)] : []));
}
