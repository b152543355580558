import type { EntryFields } from '../check/entry-fields.ts';
import type { Fields, TopField } from './field.ts';
import { evidence, results, selectionCriteria } from './fields-evidence.ts';
import { apply, memberCount, members, outputs, partnership, phases } from './fields-by-type.ts';

/**
 * How the form asks for each field of an entry, in the order in which it asks. What a field may hold, its limits and
 * whether it is required are the schema's; a test compares the two, so that no field of the schema can be forgotten.
 */
export const entryFields = {
  type: { part: 'basics', control: 'choice', values: 'entryTypes', label: 'vocabulary:fields.type', hint: 'type' },
  title: { part: 'basics', control: 'text', label: 'contribute:labels.title', hint: 'title' },
  summary: { part: 'basics', control: 'longText', label: 'contribute:labels.summary', hint: 'summary' },
  keywords: { part: 'basics', control: 'lines', label: 'contribute:labels.keywords', hint: 'keywords' },
  countries: { part: 'basics', control: 'choices', values: 'countries', label: 'vocabulary:fields.countries' },
  coverage: { part: 'basics', control: 'box', value: 'europe-wide', label: 'vocabulary:countries.europe-wide', hint: 'coverage' },
  scope: { part: 'basics', control: 'choice', values: 'scopes', label: 'vocabulary:fields.scope' },
  educationLevels: { part: 'basics', control: 'choices', values: 'educationLevels', label: 'vocabulary:fields.educationLevels' },
  stages: { part: 'basics', control: 'choices', values: 'stages', label: 'vocabulary:fields.stages' },
  interventionLevels: { part: 'basics', control: 'choices', values: 'interventionLevels', label: 'vocabulary:fields.interventionLevels' },
  targetGroups: { part: 'basics', control: 'choices', values: 'targetGroups', label: 'vocabulary:fields.targetGroups' },
  themes: {
    part: 'basics',
    control: 'group',
    label: 'vocabulary:fields.themes',
    fields: {
      primary: { control: 'choice', values: 'themes', label: 'contribute:labels.primaryTheme', hint: 'themes' },
      also: { control: 'choices', values: 'themes', label: 'contribute:labels.furtherThemes' },
    },
  },
  approaches: { part: 'basics', control: 'choices', values: 'approaches', label: 'vocabulary:fields.approaches' },

  intensity: { part: 'running', control: 'choice', values: 'intensities', label: 'vocabulary:fields.intensity' },
  status: { part: 'running', control: 'choice', values: 'statuses', label: 'vocabulary:fields.status' },
  period: {
    part: 'running',
    control: 'group',
    label: 'vocabulary:fields.period',
    hint: 'period',
    fields: { start: { control: 'year', label: 'contribute:labels.start' }, end: { control: 'year', label: 'contribute:labels.end' } },
  },
  funding: {
    part: 'running',
    control: 'list',
    label: 'vocabulary:fields.funding',
    hint: 'funding',
    fields: {
      kind: { control: 'choice', values: 'fundingKinds', label: 'contribute:labels.kind' },
      funder: { control: 'organisation', label: 'vocabulary:fields.funder', hint: 'organisations' },
      programme: { control: 'text', label: 'contribute:labels.programme' },
    },
  },
  leadOrganisation: { part: 'running', control: 'organisation', label: 'vocabulary:fields.leadOrganisation', hint: 'organisations' },
  partners: {
    part: 'running',
    control: 'list',
    label: 'vocabulary:fields.partners',
    hint: 'partners',
    fields: {
      kind: { control: 'choice', values: 'partnerKinds', label: 'contribute:labels.kind' },
      organisation: { control: 'organisation', label: 'contribute:labels.organisation', hint: 'organisations' },
      role: { control: 'choice', values: 'partnerRoles', label: 'contribute:labels.role' },
    },
  },
  startableBy: { part: 'running', control: 'choices', values: 'starters', label: 'vocabulary:fields.startableBy' },
  timeToStart: { part: 'running', control: 'choice', values: 'timesToStart', label: 'vocabulary:fields.timeToStart' },

  sources: {
    part: 'sources',
    control: 'list',
    label: 'vocabulary:fields.sources',
    hint: 'sources',
    fields: {
      id: { control: 'id', prefix: 's' },
      title: { control: 'text', label: 'contribute:labels.title' },
      publisher: { control: 'text', label: 'contribute:labels.publisher' },
      url: { control: 'address', label: 'contribute:labels.address', hint: 'address' },
      language: { control: 'choice', values: 'anyLanguages', label: 'site.language' },
      year: { control: 'year', label: 'entry.resultsYear' },
    },
  },

  evidence,
  results,
  selectionCriteria,

  acronym: { part: 'type', control: 'text', label: 'vocabulary:fields.acronym' },
  foundedOn: { part: 'type', control: 'date', label: 'vocabulary:fields.foundedOn', hint: 'date' },
  legalForm: { part: 'type', control: 'choice', values: 'legalForms', label: 'vocabulary:fields.legalForm' },
  memberCount,
  members,
  offers: { part: 'type', control: 'choices', values: 'offers', label: 'vocabulary:fields.offers' },
  phases,
  membershipCriteria: { part: 'type', control: 'yesNo', label: 'vocabulary:fields.membershipCriteria' },
  joining: { part: 'type', control: 'longText', label: 'vocabulary:fields.joining', hint: 'joining' },
  apply,
  partnership,
  outputs,

  lastVerified: { part: 'more', control: 'day', label: 'vocabulary:fields.lastVerified', hint: 'lastVerified' },
  places: {
    part: 'more',
    control: 'list',
    label: 'vocabulary:fields.places',
    fields: {
      country: { control: 'choice', values: 'countries', label: 'vocabulary:fields.countries' },
      region: { control: 'text', label: 'contribute:labels.region' },
      city: { control: 'text', label: 'contribute:labels.city' },
      lat: { control: 'number', label: 'contribute:labels.latitude' },
      lon: { control: 'number', label: 'contribute:labels.longitude' },
    },
  },
  languages: { part: 'more', control: 'choices', values: 'anyLanguages', label: 'vocabulary:fields.languages' },
  related: { part: 'more', control: 'values', label: 'vocabulary:fields.related', hint: 'related', item: { control: 'entry' } },
  sameAs: { part: 'more', control: 'values', label: 'vocabulary:fields.sameAs', hint: 'sameAs', item: { control: 'address' } },

  translation: {
    part: 'made',
    control: 'group',
    fields: {
      method: { control: 'radio', values: 'made', label: 'contribute:labels.method' },
      sourceHash: { control: 'automatic' },
      reviewedBy: { control: 'organisation', label: 'contribute:labels.reviewedBy', hint: 'organisations' },
    },
  },

  // the language that was chosen at the start; the boxes beside the fields; the words of results, phases and outputs
  originalLanguage: { part: 'basics', control: 'automatic' },
  notStated: { part: 'basics', control: 'automatic' },
  indicators: { part: 'evidence', control: 'automatic' },
  phaseGoals: { part: 'type', control: 'automatic' },
  outputTitles: { part: 'type', control: 'automatic' },
} as const satisfies Record<keyof EntryFields, TopField>;

export type EntryField = keyof typeof entryFields;

/** What is asked about an organisation that is not known yet; its id is made from its name. */
export const organisationFields = {
  name: { control: 'text', label: 'contribute:labels.name' },
  nameLanguage: { control: 'choice', values: 'anyLanguages', label: 'contribute:labels.nameLanguage' },
  nameEn: { control: 'text', label: 'contribute:labels.nameEnglish' },
  kind: { control: 'choice', values: 'partnerKinds', label: 'contribute:labels.kind' },
  country: { control: 'choice', values: 'countries', label: 'vocabulary:fields.countries' },
  url: { control: 'address', label: 'contribute:labels.address', hint: 'address' },
} as const satisfies Fields;
