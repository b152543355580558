import type { Catalogue, Entry, GlossaryTerm } from '../catalogue/catalogue.ts';
import { formatDate, formatList } from '../i18n/formats.ts';
import { countryLabel } from '../i18n/labels.ts';
import { fallbackLanguage, type Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { offers, type Offer } from '../vocabulary/offers.ts';
import { organisationWords, type Words, wordsIn } from './words.ts';

/** Records that belong to an entry: what one can take part in, what it recommends, and the national terms of its text. */

export interface OpportunityView {
  title: Words;
  kind: string;
  organiser: Words;
  audience: string;
  /** When, as far as it is known. A passed deadline stays, and says that it has passed. */
  when: string[];
  isClosed: boolean;
  url: string | undefined;
}

export function opportunitiesOf(catalogue: Catalogue, { slug }: Entry, reader: Language, today: string): OpportunityView[] {
  const t = translator(reader);
  return catalogue.opportunities
    .filter(({ entry }) => entry === slug)
    .map(({ titles, kind, organiser, audience, startsOn, endsOn, deadline, recurrence, onRequest, url }) => ({
      title: firstOf(titles, reader),
      kind: isOffer(kind) ? t(`vocabulary:offers.${kind}`) : t(`vocabulary:calls.${kind}`),
      organiser: organisationWords(catalogue, reader, organiser),
      audience: formatList(reader, audience.map((code) => t(`vocabulary:audiences.${code}`))),
      when: [
        startsOn && formatDate(reader, startsOn),
        endsOn && formatDate(reader, endsOn),
        deadline && t('entry.applyUntil', { date: formatDate(reader, deadline) }),
        recurrence && t(`vocabulary:recurrences.${recurrence}`),
        onRequest && t('entry.onRequest'),
      ].filter((text) => typeof text === 'string'),
      isClosed: (deadline ?? endsOn ?? today) < today,
      url,
    }));
}

export interface RecommendationView {
  title: Words;
  text: Words;
  addressees: string;
}

export function recommendationsOf({ recommendations }: Catalogue, { slug }: Entry, reader: Language): RecommendationView[] {
  const t = translator(reader);
  return recommendations
    .filter(({ from }) => from === slug)
    .map(({ texts, addressees }) => ({
      title: firstOf(mapValues(texts, ({ title }) => title), reader),
      text: firstOf(mapValues(texts, ({ text }) => text), reader),
      addressees: formatList(reader, addressees.map((code) => t(`vocabulary:addressees.${code}`))),
    }));
}

export interface TermView {
  term: Words;
  country: string;
  definition: Words;
}

/** National terms of the entry's countries that its text uses, in the order of the terms. `text` is the text shown, without markup. */
export function termsOf({ glossary }: Catalogue, { facts }: Entry, text: string, reader: Language): TermView[] {
  return glossary
    .filter(({ country }) => facts.countries?.includes(country))
    .filter((record) => isUsed(record, text))
    .map(({ term, language, country, definitions }) => ({
      term: wordsIn(reader, language, term),
      country: countryLabel(reader, country),
      definition: firstOf(definitions, reader),
    }));
}

/** As a word of its own: "OT" is not in "both". Endings are let pass, since terms are inflected. */
function isUsed({ term }: GlossaryTerm, text: string): boolean {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}`, term === term.toUpperCase() ? 'u' : 'iu').test(text);
}

/** The text in the reader's language, else in English, else in the first language there is. */
function firstOf(texts: Partial<Record<Language, string>>, reader: Language): Words {
  const available = Object.keys(texts) as Language[];
  const language = [reader, fallbackLanguage].find((wanted) => available.includes(wanted)) ?? available[0] ?? fallbackLanguage;
  return wordsIn(reader, language, texts[language] ?? '');
}

function mapValues<T>(texts: Partial<Record<Language, T>>, pick: (value: T) => string): Partial<Record<Language, string>> {
  return Object.fromEntries(Object.entries(texts).map(([language, value]) => [language, pick(value)]));
}

function isOffer(kind: string): kind is Offer {
  return (offers as readonly string[]).includes(kind);
}
