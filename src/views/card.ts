import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { formatDate, formatList, languageName } from '../i18n/formats.ts';
import { countryLabel } from '../i18n/labels.ts';
import type { Language } from '../i18n/languages.ts';
import { entryPath } from '../i18n/paths.ts';
import { translator } from '../i18n/translator.ts';
import { facet, facets } from '../vocabulary/facets.ts';
import { type EvidenceLight, evidenceLight } from './evidence.ts';
import { summaryFor, textChoice, titleFor, type Words } from './words.ts';

/** An entry in a list. */
export interface Card {
  slug: string;
  href: string;
  title: Words;
  summary: Words;
  type: string;
  countries: string;
  stages: string;
  levels: string;
  evidence: EvidenceLight;
  /** Says which language the full text is in, where it is not the reader's. */
  textNote: string | undefined;
  verified: { date: string; text: string };
  /** Its codes as the address of a list would name them, `type=practice&country=BE`: what filtering in the browser reads. */
  codes: string;
}

export function cardOf(entry: Entry, reader: Language): Card {
  const t = translator(reader);
  const { facts } = entry;
  const textLanguage = textChoice(entry, reader).body;
  return {
    slug: entry.slug,
    href: entryPath(reader, entry.slug),
    title: titleFor(entry, reader),
    summary: summaryFor(entry, reader),
    type: t(`vocabulary:entryTypes.${facts.type}`),
    countries: formatList(reader, facet('country').codesOf(facts).map((code) => countryLabel(reader, code))),
    stages: formatList(reader, facts.stages.map((code) => t(`vocabulary:stages.${code}`))),
    levels: formatList(reader, facts.educationLevels.map((code) => t(`vocabulary:educationLevels.${code}`))),
    evidence: evidenceLight(reader, facts),
    textNote: textLanguage === reader ? undefined : t('list.inLanguage', { language: languageName(reader, textLanguage) }),
    verified: { date: facts.lastVerified, text: formatDate(reader, facts.lastVerified) },
    codes: codesOf(entry),
  };
}

/** Cards of all entries, in the order of their slugs. */
export function cardsOf({ entries }: Pick<Catalogue, 'entries'>, reader: Language): Card[] {
  return [...entries.values()].map((entry) => cardOf(entry, reader));
}

function codesOf({ facts }: Entry): string {
  return new URLSearchParams(facets.flatMap(({ param, codesOf }) => codesOf(facts).map((code) => [param, code]))).toString();
}
