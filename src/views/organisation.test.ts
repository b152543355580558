import { expect, test } from 'vitest';
import type { Catalogue, Organisation } from '../catalogue/catalogue.ts';
import { exampleEntry } from '../testing/example-entry.ts';
import { organisationsInUse, organisationView } from './organisation.ts';

const organisation = (id: string): [string, Organisation] => [id, { id, name: `Фондация ${id}`, nameLanguage: 'bg', nameEn: `Foundation ${id}`, kind: 'foundation', country: 'BG' }];

const catalogue: Catalogue = {
  opportunities: [],
  recommendations: [],
  glossary: [],
  organisations: new Map(['a', 'b', 'unused'].map(organisation)),
  entries: new Map(
    [
      exampleEntry('one', { leadOrganisation: 'a', partners: [{ kind: 'foundation', organisation: 'a', role: 'lead' }, { kind: 'foundation', organisation: 'b', role: 'partner' }] }),
      exampleEntry('two', { type: 'programme', funding: [{ kind: 'foundation-or-charity', funder: 'b' }], phases: [{ id: 'first', start: 2010, funders: ['b'] }] }),
    ].map((entry) => [entry.slug, entry]),
  ),
};

test('an organisation shows what it leads, joins and pays for, each entry once', () => {
  const groups = (id: string) => organisationView(catalogue, id, 'en').groups.map(({ involvement, cards }) => [involvement, cards.map(({ slug }) => slug)]);
  expect(groups('a')).toEqual([['leads', ['one']]]);
  expect(groups('b')).toEqual([['takesPart', ['one']], ['pays', ['two']]]);
});

test('only organisations that an entry names have a page', () => {
  expect(organisationsInUse(catalogue)).toEqual(['a', 'b']);
});

test('its own name stands beside the English one for readers of other languages', () => {
  expect(organisationView(catalogue, 'a', 'da')).toMatchObject({ name: { text: 'Foundation a', lang: 'en' }, ownName: { text: 'Фондация a', lang: 'bg' } });
  expect(organisationView(catalogue, 'a', 'bg')).toMatchObject({ name: { text: 'Фондация a', lang: undefined }, ownName: undefined });
});
