import { expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { checkContent } from './check-content.ts';
import { goodContent, withChange } from './fixtures/read-fixture.ts';
import { reportToTerminal } from './reporters/terminal.ts';

const path = 'content/practices/ice-breaker/index.mdx';

/** Twenty different slips, as somebody would make them who writes an entry for the first time. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/^title: .*$/m, 'title: "Ice"'],
  [/^keywords: .*$/m, 'keywords: ["mentor", "mentor"]'],
  [/^countries: .*$/m, 'countries: [UK]'],
  [/^scope: .*$/m, 'scope: locl'],
  [/^educationLevels: .*$/m, 'educationLevels: primary'],
  [/^stages: .*$/m, 'stages: []'],
  [/^intensity: .*$/m, 'intensty: periodic'],
  [/^period: .*$/m, 'period: {start: "2015"}'],
  [/^leadOrganisation: .*$/m, 'leadOrganisation: city-of-exmaple'],
  [/^related: .*$/m, 'related: [open-dor]'],
  [/^lastVerified: .*$/m, 'lastVerified: 2026-02-30'],
  [/"https:\/\/example\.org\/handbook"/, '"example.org/handbook"'],
  [/language: en, year: 2017/, 'language: cz, year: 2017'],
  [/^An older pupil/m, 'Write to {name}. An older pupil'],
  [/\.\/photo-1\.jpg/, 'https://example.org/photo.jpg'],
  [/\(https:\/\/example\.org\/handbook\)/, '(http://example.org/handbook)'],
  [/<Step title="Meet">/, '<Step titel="Meet">'],
  [/of 2017\. <Cite id="s2" \/>/, 'of 2017. <Cite id="s9" />'],
  [/^2\. That teacher/m, '2. Call +353 21 123 4567. That teacher'],
  [/^3\. They meet\./m, '3. They meet <b>weekly</b>.'],
];

it('names twenty different mistakes of one file in one run, each in its place', async () => {
  const here = await problemsOfAllSlips();
  expect(new Set(here.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(20);
  expect(new Set(here.map(({ line, column }) => `${line}:${column}`)).size).toBeGreaterThanOrEqual(20);
});

it('says each of them in Bulgarian to whoever asks for Bulgarian', async () => {
  const problems = await problemsOfAllSlips();
  const report = reportToTerminal({ problems, translate: translator('bg'), language: 'bg' });
  const paragraphs = report.split('\n\n').slice(0, -1);
  expect(paragraphs).toHaveLength(problems.length);
  const english = reportToTerminal({ problems, translate: translator('en'), language: 'en' });
  for (const paragraph of paragraphs) {
    const [place, ...sentences] = paragraph.split('\n');
    expect(place).toMatch(/ (?:грешка|предупреждение|бележка) /u);
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/\p{Script=Cyrillic}/u);
      expect(english).not.toContain(sentence);
    }
  }
  expect(report).not.toContain('{{');
});

async function problemsOfAllSlips() {
  const files = withChange(await goodContent(), path, (text) => slips.reduce((changed, [pattern, slip]) => changed.replace(pattern, slip), text));
  return checkContent(files).problems.filter(({ file }) => file === path);
}
