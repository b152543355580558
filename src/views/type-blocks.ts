import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Original } from '../entry/schema.ts';
import { compare, formatDate, formatQuantity } from '../i18n/formats.ts';
import { countryLabel } from '../i18n/labels.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { type Stage, stages } from '../vocabulary/stages.ts';
import { periodText } from './key-facts.ts';
import { factWordsFor, organisationWords, type Words } from './words.ts';

type Of<T extends Original['type']> = Extract<Original, { type: T }>;

export interface Phase {
  period: string;
  start: number;
  /** Undefined while it goes on. */
  end: number | undefined;
  goals: Words | undefined;
  funders: Words[];
  reach: string | undefined;
}

export interface ProgrammeBlock {
  phases: Phase[];
  membership: string | undefined;
  joining: Words | undefined;
  apply: { opens: string | undefined; closes: string | undefined; isClosed: boolean; url: string | undefined } | undefined;
}

export interface NetworkBlock {
  members: { name: Words; country: string; note: string | undefined }[];
  memberCount: string | undefined;
  founded: string | undefined;
  legalForm: string | undefined;
  offers: string[];
  joining: Words | undefined;
}

export interface ProjectBlock {
  acronym: string | undefined;
  byCountry: { country: string; partners: { name: Words; role: string }[] }[];
  byStage: { stage: string; outputs: { title: Words | undefined; kind: string; url: string | undefined }[] }[];
}

/** `today` decides whether a deadline has passed: the day of the build, as `2026-11-22`. */
export function programmeBlock(catalogue: Catalogue, entry: Entry, facts: Of<'programme'>, reader: Language, today: string): ProgrammeBlock {
  const t = translator(reader);
  const { apply, membershipCriteria } = facts;
  return {
    phases: (facts.phases ?? []).map(({ id, start, end, funders, reach }) => ({
      period: periodText(reader, { start, end }),
      start,
      end,
      goals: factWordsFor(entry, reader, (text) => text.phaseGoals[id]),
      funders: (funders ?? []).map((funder) => organisationWords(catalogue, reader, funder)),
      reach: reach && formatQuantity(reader, reach.value, reach.unit),
    })),
    membership: membershipCriteria === undefined ? undefined : t('entry.membership', { answer: t(membershipCriteria ? 'entry.yes' : 'entry.no') }),
    joining: factWordsFor(entry, reader, (text) => text.joining),
    apply: apply && {
      opens: apply.opens && t('entry.applyOpens', { date: formatDate(reader, apply.opens) }),
      closes: apply.closes && t('entry.applyUntil', { date: formatDate(reader, apply.closes) }),
      isClosed: apply.closes !== undefined && apply.closes < today,
      url: apply.url,
    },
  };
}

export function networkBlock(catalogue: Catalogue, entry: Entry, facts: Of<'network'>, reader: Language): NetworkBlock {
  const t = translator(reader);
  const { memberCount } = facts;
  return {
    members: (facts.members ?? []).map(({ organisation, country, since, role }) => ({
      name: organisationWords(catalogue, reader, organisation),
      country: countryLabel(reader, country),
      note: [role && t(`vocabulary:partnerRoles.${role}`), since && t('entry.since', { year: since })].filter(Boolean).join('; ') || undefined,
    })),
    memberCount: memberCount && t('entry.memberCount', { members: formatQuantity(reader, memberCount.value, memberCount.unit), date: formatDate(reader, memberCount.date) }),
    founded: facts.foundedOn && formatDate(reader, facts.foundedOn),
    legalForm: facts.legalForm && t(`vocabulary:legalForms.${facts.legalForm}`),
    offers: (facts.offers ?? []).map((offer) => t(`vocabulary:offers.${offer}`)),
    joining: factWordsFor(entry, reader, (text) => text.joining),
  };
}

export function projectBlock(catalogue: Catalogue, entry: Entry, facts: Of<'project'>, reader: Language): ProjectBlock {
  const t = translator(reader);
  const order = compare(reader);
  const partnership = facts.partnership ?? [];
  const countries = [...new Set(partnership.map(({ country }) => country))]
    .map((code) => ({ code, country: countryLabel(reader, code) }))
    .sort((a, b) => order(a.country, b.country));
  return {
    acronym: facts.acronym,
    byCountry: countries.map(({ code, country }) => ({
      country,
      partners: partnership
        .filter((partner) => partner.country === code)
        .map(({ organisation, role }) => ({ name: organisationWords(catalogue, reader, organisation), role: t(`vocabulary:partnerRoles.${role}`) })),
    })),
    byStage: [...stages, undefined].map((stage) => outputsOf(entry, facts, reader, stage)).filter(({ outputs }) => outputs.length > 0),
  };
}

function outputsOf(entry: Entry, facts: Of<'project'>, reader: Language, stage: Stage | undefined): ProjectBlock['byStage'][number] {
  const t = translator(reader);
  return {
    stage: stage ? t(`vocabulary:stages.${stage}`) : t('entry.outputsAll'),
    outputs: (facts.outputs ?? [])
      .filter((output) => output.stage === stage)
      .map(({ id, kind, url }) => ({ title: factWordsFor(entry, reader, (text) => text.outputTitles[id]), kind: t(`vocabulary:outputKinds.${kind}`), url })),
  };
}
