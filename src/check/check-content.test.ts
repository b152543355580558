import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent, checkTogether } from './check-content.ts';
import { checkFile } from './check-file.ts';
import type { ContentFile } from './content-file.ts';
import { goodContent, textFile, withChange } from './fixtures/read-fixture.ts';

let good: ContentFile[];
beforeAll(async () => {
  good = await goodContent();
});

describe('good content', () => {
  it('comes out as entries with facts once and texts by language', () => {
    const { problems, entries } = checkContent(good);
    expect(problems).toEqual([]);
    expect(entries.map(({ slug }) => slug)).toEqual(['ice-breaker', 'open-door', 'school-link']);
    const openDoor = entries[1];
    expect(openDoor?.original.type).toBe('programme');
    expect(openDoor?.originalLanguage).toBe('bg');
    expect(Object.keys(openDoor?.texts ?? {}).toSorted()).toEqual(['bg', 'de', 'en']);
    expect(openDoor?.texts.bg).toMatchObject({ method: 'machine', hasBody: true, isStale: false });
    expect(openDoor?.texts.de).toMatchObject({ method: 'human', reviewedBy: 'second-chance-fund', hasBody: false, body: undefined });
    expect(openDoor?.texts.en?.data).toEqual({
      title: 'Open door: a programme for coming back to school',
      summary: expect.stringContaining('The programme helps'),
      keywords: ['second chance', 'early leaving', 'return to school'],
      phaseGoals: { first: 'Schools find every pupil who has left.' },
      joining: 'All municipalities of the region can take part.',
      indicators: { returned: 'Young people who came back to class' },
    });
  });

  it('comes out as records by id', () => {
    const { records } = checkContent(good);
    expect(Object.entries(records).map(([collection, byId]) => `${collection}: ${[...byId.keys()].join(' ')}`)).toEqual([
      'organisations: city-of-example second-chance-fund', 'opportunities: mentor-week', 'glossary: clb', 'recommendations: name-a-mentor',
    ]);
  });

  it('is judged the same without keeping the trees, and in any order of the files', () => {
    const { problems, entries } = checkContent(good.toReversed(), { keepTrees: false });
    expect(problems).toEqual([]);
    expect(entries[0]?.texts.en).toMatchObject({ hasBody: true, body: undefined });
  });
});

describe('a mistake', () => {
  const path = 'content/practices/open-door/en.mdx';

  it('keeps its entry, and nothing else, out of what is shown', () => {
    const { problems, entries } = checkContent(withChange(good, path, (text) => text.replace('## how', '## How')));
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-section', 'section-missing']);
    expect(entries.map(({ slug }) => slug)).toEqual(['ice-breaker', 'school-link']);
  });

  it('of the spelling kind in the original makes its translations stale, which stops nothing', () => {
    const { problems, entries } = checkContent(withChange(good, 'content/practices/open-door/index.mdx', (text) => text.replace('Екип посещава', 'Екипът посещава')));
    expect(problems.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`)).toEqual([
      'content/practices/open-door/de.mdx stale-translation notice', 'content/practices/open-door/en.mdx stale-translation notice',
    ]);
    expect(entries[1]?.texts.en?.isStale).toBe(true);
    expect(entries[1]?.texts.bg?.isStale).toBe(false);
  });

  it('hides no other mistake of the same file or of others', () => {
    const broken = withChange(
      withChange(good, path, (text) => text.replace('title:', 'titel:').replace('<Cite id="s1" />', '<Cyte id="s1" />').replace('human', 'humen')),
      'content/practices/school-link/index.mdx',
      (text) => text.replace('scope: european', 'scope: europe').replace('end: 2018', 'end: 2008'),
    );
    expect(checkContent(broken).problems.map(({ file, rule }) => `${file.split('/')[2]} ${rule}`)).toEqual([
      'open-door field-unknown', 'open-door mdx-unknown-component', 'school-link unknown-value', 'school-link period-order',
    ]);
  });

  it('in an unreadable original is not blamed on those who refer to it', () => {
    const unreadable = good.map((file) => (file.path.endsWith('open-door/index.mdx') ? textFile(file.path, 'nothing\n') : file));
    expect(checkContent(unreadable).problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['content/practices/open-door/index.mdx front-matter-missing']);
  });

  it('found while reading the folder is told with the others', () => {
    const { problems } = checkContent([], { fileSystemProblems: [{ rule: 'symbolic-link', severity: 'error', file: 'content/a', line: 1, column: 1, values: {} }] });
    expect(problems).toHaveLength(1);
  });
});

it('gives the same report whether files are read together or one by one', () => {
  expect(checkTogether(good.map(checkFile))).toEqual(checkContent(good));
});

it('never fails on a damaged file, whatever the damage', () => {
  const random = randomNumbers(7);
  const damage = (bytes: Uint8Array): Uint8Array => {
    const text = new TextDecoder().decode(bytes);
    const [start, length] = [Math.floor(random() * text.length), Math.floor(random() * 40)];
    const pieces = ['', '{', '<', '---\n', '[', '"', ': ', '&a ', '\t', '# ', '<Steps>', '`', '\u0000', '- ', '\n\n', '</Step>', '*'];
    return new TextEncoder().encode(text.slice(0, start) + pieces[Math.floor(random() * pieces.length)] + text.slice(start + length));
  };
  const readings = new Map(good.map((file) => [file.path, checkFile(file)]));
  for (let round = 0; round < 300; round++) {
    const file = good[Math.floor(random() * good.length)];
    if (!file) continue;
    const damaged = { path: file.path, bytes: damage(damage(file.bytes)) };
    const { problems } = checkTogether([...readings.values()].map((reading) => (reading.path === file.path ? checkFile(damaged) : reading)));
    for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
  }
}, 60_000);

/** The same numbers from 0 to 1 in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
