import { expect, test } from 'vitest';
import { valueLabel } from '../i18n/labels.ts';
import { exampleEntry } from '../testing/example-entry.ts';
import { languages } from '../i18n/languages.ts';
import { europeWide, type Facet, facet, facets } from './facets.ts';

test('every value of every facet has a label in every language', () => {
  for (const { values, labels } of facets as readonly Facet[]) {
    if (values === 'by-name' || labels === 'organisations') continue;
    for (const language of languages) for (const code of values) expect(valueLabel(language, labels, code), `${language} ${labels} ${code}`).not.toBe('');
  }
});

test('no two facets have the same name in the address', () => {
  expect(new Set(facets.map(({ param }) => param)).size).toBe(facets.length);
});

test('an entry for the whole of Europe is found as such, and by the countries it names', () => {
  expect(facet('country').codesOf(exampleEntry('x', { coverage: 'europe-wide', countries: ['DK'] }).facts)).toEqual([europeWide, 'DK']);
});

test('an entry is found by the funders of its phases', () => {
  const programme = exampleEntry('x', { type: 'programme', funding: [{ kind: 'national', funder: 'a' }], phases: [{ id: 'one', start: 2010, funders: ['a', 'b'] }] });
  expect(facet('funder').codesOf(programme.facts)).toEqual(['a', 'b']);
});
