import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { formatDate, languageName } from '../i18n/formats.ts';
import { countryLabel } from '../i18n/labels.ts';
import type { Language } from '../i18n/languages.ts';
import { countryPath, listWith, organisationPath, stagePath, themePath } from '../i18n/paths.ts';
import { translator } from '../i18n/translator.ts';
import { facet } from '../vocabulary/facets.ts';
import { organisationWords, own, type Words } from './words.ts';

/** One fact with its values; without values it says why there are none. */
export interface Fact {
  label: string;
  values: FactValue[];
  absence: string | undefined;
}

export interface FactValue {
  words: Words;
  href?: string | undefined;
  /** What is said of the value in the reader's language: a partner's role, a funder's kind. */
  note?: string | undefined;
}

/** The facts under the question a reader asks. */
export interface FactGroup {
  question: string;
  facts: Fact[];
}

export function keyFacts(catalogue: Catalogue, entry: Entry, reader: Language): FactGroup[] {
  const t = translator(reader);
  const { facts } = entry;
  const fact = factMaker(entry, reader);
  const filtered = (param: string, code: string) => listWith(reader, { [param]: [code] });
  return [
    {
      question: t('entry.questionWho'),
      facts: [
        fact('targetGroups', facts.targetGroups.map((code) => ({ words: own(t(`vocabulary:targetGroups.${code}`)), href: filtered('target', code) }))),
        fact('educationLevels', facts.educationLevels.map((code) => ({ words: own(t(`vocabulary:educationLevels.${code}`)), href: filtered('level', code) }))),
        fact('interventionLevels', facts.interventionLevels.map((code) => ({ words: own(t(`vocabulary:interventionLevels.${code}`)), href: filtered('intervention', code) }))),
      ],
    },
    {
      question: t('entry.questionWhere'),
      facts: [
        fact('countries', facet('country').codesOf(facts).map((code) => ({ words: own(countryLabel(reader, code)), href: countryPath(reader, code) }))),
        ...placesFact(fact('places', placesOf(entry, reader))),
        fact('scope', [{ words: own(t(`vocabulary:scopes.${facts.scope}`)) }]),
        fact('period', facts.period ? [{ words: own(periodText(reader, facts.period)) }] : []),
        fact('status', [{ words: own(t(`vocabulary:statuses.${facts.status}`)) }]),
      ],
    },
    {
      question: t('entry.questionHow'),
      facts: [
        fact('stages', facts.stages.map((code) => ({ words: own(t(`vocabulary:stages.${code}`)), href: stagePath(reader, code), note: t(`vocabulary:stageExplanations.${code}`) }))),
        fact('intensity', facts.intensity ? [{ words: own(t(`vocabulary:intensities.${facts.intensity}`)), href: filtered('intensity', facts.intensity) }] : []),
        fact('approaches', facts.approaches.map((code) => ({ words: own(t(`vocabulary:approaches.${code}`)), href: filtered('approach', code) }))),
        fact('themes', facet('theme').codesOf(facts).map((code) => ({ words: own(t(`vocabulary:themes.${code as typeof facts.themes.primary}`)), href: themePath(reader, code) }))),
        fact('languages', (facts.languages ?? []).map((code) => ({ words: own(languageName(reader, code)) }))),
      ],
    },
    {
      question: t('entry.questionPays'),
      facts: [
        fact('funding', fundingOf(catalogue, entry, reader)),
        fact('leadOrganisation', facts.leadOrganisation ? [organisationValue(catalogue, reader, facts.leadOrganisation)] : []),
        fact('partners', partnersOf(catalogue, entry, reader)),
      ],
    },
    {
      question: t('entry.questionStart'),
      facts: [
        fact('startableBy', facts.startableBy.map((code) => ({ words: own(t(`vocabulary:starters.${code}`)), href: filtered('startable', code) }))),
        fact('timeToStart', facts.timeToStart ? [{ words: own(t(`vocabulary:timesToStart.${facts.timeToStart}`)) }] : []),
        fact('originalLanguage', [{ words: own(languageName(reader, facts.originalLanguage)) }]),
        fact('lastVerified', [{ words: own(formatDate(reader, facts.lastVerified)) }]),
        ...(facts.sameAs ? [fact('sameAs', facts.sameAs.map((address) => ({ words: own(new URL(address).hostname), href: address })))] : []),
      ],
    },
  ];
}

/** Start and end of a measure; open where it goes on. */
export function periodText(reader: Language, { start, end }: { start: number; end?: number | undefined }): string {
  const t = translator(reader);
  if (end === undefined) return t('entry.since', { year: start });
  return start === end ? String(start) : t('entry.periodUntil', { start, end });
}

function factMaker({ facts }: Entry, reader: Language) {
  const t = translator(reader);
  const lookedFor: readonly string[] = facts.notStated ?? [];
  return (field: keyof typeof labelled, values: FactValue[]): Fact => ({
    label: t(`vocabulary:fields.${field}`),
    values,
    absence: values.length > 0 ? undefined : lookedFor.includes(field) ? t('entry.notStated') : t('entry.notRecorded'),
  });
}

/** Fields that stand in the panel, by the key of their label. */
const labelled = {
  targetGroups: 1, educationLevels: 1, interventionLevels: 1, countries: 1, places: 1, scope: 1, period: 1, status: 1, stages: 1, intensity: 1, approaches: 1, themes: 1,
  languages: 1, funding: 1, leadOrganisation: 1, partners: 1, startableBy: 1, timeToStart: 1, originalLanguage: 1, lastVerified: 1, sameAs: 1,
} satisfies Partial<Record<string, 1>>;

function placesOf({ facts }: Entry, reader: Language): FactValue[] {
  // A place that is only a country says nothing that the country does not.
  return (facts.places ?? [])
    .filter(({ region, city }) => region || city)
    .map(({ country, region, city }) => ({ words: own([city, region, countryLabel(reader, country)].filter(Boolean).join(', ')) }));
}

const placesFact = (places: Fact): Fact[] => (places.values.length > 0 ? [places] : []);

/** An organisation, with the page that shows what else it does. */
function organisationValue(catalogue: Catalogue, reader: Language, id: string): FactValue {
  return { words: organisationWords(catalogue, reader, id), href: organisationPath(reader, id) };
}

function fundingOf(catalogue: Catalogue, { facts }: Entry, reader: Language): FactValue[] {
  const t = translator(reader);
  return (facts.funding ?? []).map(({ kind, funder, programme }) => {
    const kindLabel = t(`vocabulary:fundingKinds.${kind}`);
    const named = programme ? t('entry.fundingProgramme', { programme }) : undefined;
    return funder
      ? { ...organisationValue(catalogue, reader, funder), note: named ? `${kindLabel}; ${named}` : kindLabel }
      : { words: own(kindLabel), note: named, href: listWith(reader, { funding: [kind] }) };
  });
}

function partnersOf(catalogue: Catalogue, { facts }: Entry, reader: Language): FactValue[] {
  const t = translator(reader);
  return (facts.partners ?? []).map(({ kind, organisation, role }) => {
    const kindLabel = t(`vocabulary:partnerKinds.${kind}`);
    const roleLabel = role === 'partner' ? undefined : t(`vocabulary:partnerRoles.${role}`);
    return organisation
      ? { ...organisationValue(catalogue, reader, organisation), note: [kindLabel, roleLabel].filter(Boolean).join('; ') }
      : { words: own(kindLabel), note: roleLabel };
  });
}
