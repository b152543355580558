import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { compare } from '../i18n/formats.ts';
import { countryLabel } from '../i18n/labels.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { facet } from '../vocabulary/facets.ts';
import { type Card, cardOf } from './card.ts';
import { organisationWords, type Words, wordsIn } from './words.ts';

/** What an organisation has to do with an entry. */
export type Involvement = 'leads' | 'takesPart' | 'pays';

export const involvements = ['leads', 'takesPart', 'pays'] as const satisfies readonly Involvement[];

export interface OrganisationView {
  name: Words;
  /** Its own name, where `name` is the English one. */
  ownName: Words | undefined;
  kind: string;
  country: string;
  url: string | undefined;
  groups: { involvement: Involvement; cards: Card[] }[];
}

/** Ids of organisations that some entry names. Those that none names have no page. */
export function organisationsInUse(catalogue: Catalogue): string[] {
  return [...involvedEntries(catalogue).keys()].sort();
}

export function organisationView(catalogue: Catalogue, id: string, reader: Language): OrganisationView {
  const organisation = catalogue.organisations.get(id);
  if (!organisation) throw new Error(`There is no organisation "${id}"`);
  const name = organisationWords(catalogue, reader, id);
  const order = compare(reader);
  const involved = involvedEntries(catalogue).get(id);
  return {
    name,
    ownName: name.text === organisation.name ? undefined : wordsIn(reader, organisation.nameLanguage, organisation.name),
    kind: translator(reader)(`vocabulary:partnerKinds.${organisation.kind}`),
    country: countryLabel(reader, organisation.country),
    url: organisation.url,
    groups: involvements
      .map((involvement) => ({
        involvement,
        cards: [...(involved?.[involvement] ?? [])].map((entry) => cardOf(entry, reader)).sort((a, b) => order(a.title.text, b.title.text)),
      }))
      .filter(({ cards }) => cards.length > 0),
  };
}

type Involved = Record<Involvement, Set<Entry>>;

const involvedIn = new WeakMap<Catalogue, Map<string, Involved>>();

/** Entries by organisation and what it has to do with them; worked out once for all pages. */
function involvedEntries(catalogue: Catalogue): Map<string, Involved> {
  let found = involvedIn.get(catalogue);
  if (!found) {
    found = new Map();
    for (const entry of catalogue.entries.values()) {
      for (const [involvement, ids] of Object.entries(organisationsOf(entry)) as [Involvement, string[]][]) {
        for (const id of ids) involvementsOf(found, id)[involvement].add(entry);
      }
    }
    involvedIn.set(catalogue, found);
  }
  return found;
}

function involvementsOf(all: Map<string, Involved>, id: string): Involved {
  let involved = all.get(id);
  if (!involved) all.set(id, (involved = { leads: new Set(), takesPart: new Set(), pays: new Set() }));
  return involved;
}

/** Leading counts as leading only, not as taking part. */
function organisationsOf({ facts }: Entry): Record<Involvement, string[]> {
  const named = [
    ...(facts.partners ?? []),
    ...(facts.type === 'project' ? (facts.partnership ?? []) : []),
    ...(facts.type === 'network' ? (facts.members ?? []) : []),
  ].flatMap(({ organisation, role }) => (organisation ? [{ organisation, role }] : []));
  const withRole = (fits: (role: string | undefined) => boolean) => named.filter(({ role }) => fits(role)).map(({ organisation }) => organisation);
  const leads = [...(facts.leadOrganisation ? [facts.leadOrganisation] : []), ...withRole((role) => role === 'lead')];
  return {
    leads,
    takesPart: withRole((role) => role !== 'lead' && role !== 'funder').filter((id) => !leads.includes(id)),
    pays: [...facet('funder').codesOf(facts), ...withRole((role) => role === 'funder')],
  };
}
