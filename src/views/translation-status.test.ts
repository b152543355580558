import { expect, it } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { exampleEntry, exampleText } from '../testing/example-entry.ts';
import { translationStatus } from './translation-status.ts';

const entry = exampleEntry('one', {}, {
  en: exampleText(),
  de: exampleText({ method: 'machine' }),
  fr: exampleText({ method: 'machine-reviewed' }),
  lv: exampleText({ method: 'machine', isStale: true, hasBody: false }),
  mt: exampleText({ method: 'machine', hasBody: false }),
});
const { languages: counted, rows } = translationStatus({ entries: new Map([['one', entry], ['two', exampleEntry('two')]]) });
const countsOf = (code: string) => counted.find(({ language }) => language === code)?.counts;

it('tells a translator of each entry and language what there is', () => {
  const states = Object.fromEntries(rows[0]?.cells.map(({ language, state }) => [language, state]) ?? []);
  expect(states).toMatchObject({ bg: 'original', en: 'human', de: 'machine', fr: 'machine-reviewed', lv: 'behind', mt: 'summary-only', pl: 'missing' });
  expect(rows.map(({ slug, title, originalLanguage, cells }) => [slug, title, originalLanguage, cells.length])).toEqual([
    ['one', 'An example practice', 'bg', languages.length],
    ['two', 'An example practice', 'bg', languages.length],
  ]);
});

it('counts the entries of each language by state, every entry once', () => {
  expect(countsOf('bg')).toMatchObject({ original: 2, missing: 0 });
  expect(countsOf('lv')).toMatchObject({ behind: 1, missing: 1 });
  for (const { counts } of counted) expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(2);
});
