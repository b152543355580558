import type { Language } from '../../src/i18n/languages.ts';
import { approaches } from '../../src/vocabulary/approaches.ts';
import { countries } from '../../src/vocabulary/countries.ts';
import { educationLevels } from '../../src/vocabulary/education-levels.ts';
import { type EntryType, entryTypes } from '../../src/vocabulary/entry-types.ts';
import { fundingKinds } from '../../src/vocabulary/funding-kinds.ts';
import { intensities } from '../../src/vocabulary/intensities.ts';
import { interventionLevels } from '../../src/vocabulary/intervention-levels.ts';
import { offers } from '../../src/vocabulary/offers.ts';
import { outputKinds } from '../../src/vocabulary/output-kinds.ts';
import { partnerKinds } from '../../src/vocabulary/partner-kinds.ts';
import { scopes } from '../../src/vocabulary/scopes.ts';
import { stages } from '../../src/vocabulary/stages.ts';
import { starters } from '../../src/vocabulary/starters.ts';
import { targetGroups } from '../../src/vocabulary/target-groups.ts';
import { themes } from '../../src/vocabulary/themes.ts';
import { timesToStart } from '../../src/vocabulary/times-to-start.ts';
import { sourceIds } from './body.ts';
import { type Random, randomFrom } from './random.ts';

/** Organisations that generated entries name: `organisation-1` to `organisation-40`. */
export const organisationIds = Array.from({ length: 40 }, (_, index) => `organisation-${index + 1}`);

/** Ids by which the texts of a generated entry name its result, phases and outputs. */
export const partIds = { indicators: ['went-on'], phases: ['first', 'second'], outputs: ['study', 'method'] } as const;

export const slugOf = (index: number): string => `generated-practice-${index + 1}`;

export const typeOf = (index: number): EntryType => entryTypes[index % entryTypes.length] as EntryType;

/** The facts of the entry at `index`, as its front matter holds them: valid, and spread over the whole vocabulary. */
export function generateFacts(index: number, originalLanguage: Language): Record<string, unknown> {
  const random = randomFrom(`facts ${index}`);
  const theme = random.below(themes.length);
  return {
    type: typeOf(index),
    originalLanguage,
    countries: random.some(countries, 1 + random.below(3)),
    scope: random.pick(scopes),
    educationLevels: random.some(educationLevels, 1 + random.below(3)),
    stages: random.some(stages, 1 + random.below(2)),
    interventionLevels: random.some(interventionLevels, 1 + random.below(2)),
    intensity: random.pick(intensities),
    funding: random.some(fundingKinds, 1 + random.below(2)).map((kind) => ({ kind, funder: random.pick(organisationIds) })),
    languages: ['en', 'tr'],
    targetGroups: [...random.some(targetGroups.filter((group) => group !== 'early-leavers'), 2), 'early-leavers'],
    themes: { primary: themes[theme], also: random.some(themes.filter((_, at) => at !== theme), 2) },
    approaches: random.some(approaches, 3),
    leadOrganisation: random.pick(organisationIds),
    partners: random.some(partnerKinds, 4).map((kind) => ({ kind, role: 'partner' })),
    period: { start: 2000 + random.below(25) },
    status: 'running',
    startableBy: random.some(starters, 2),
    timeToStart: random.pick(timesToStart),
    evidence: { level: 'evaluated', finding: 'mixed', studies: [{ title: `Evaluation ${index + 1}`, year: 2024, design: 'before-after', source: 's1' }] },
    selectionCriteria: {
      'in-place-two-years': 'met',
      sustainable: 'partly',
      'stakeholders-involved': 'met',
      'research-based': 'not-stated',
      'quality-assured': 'not-stated',
      evaluated: 'met',
    },
    results: [{ indicator: partIds.indicators[0], value: random.below(100), before: random.below(100), unit: 'percent', year: 2024, source: 's1' }],
    sources: sourceIds.map((id, at) => ({ id, title: `Report ${index + 1}, part ${at + 1}`, publisher: 'Publisher', url: `https://example.org/${index + 1}/${id}`, language: 'en', year: 2020 + at })),
    ...(index > 1 && { related: [slugOf(index - 1), slugOf(index - 2)] }),
    lastVerified: '2026-01-31',
    ...factsOfType(typeOf(index), random),
  };
}

function factsOfType(type: EntryType, random: Random): Record<string, unknown> {
  const organisation = () => ({ organisation: random.pick(organisationIds), country: random.pick(countries) });
  switch (type) {
    case 'programme':
      return { phases: partIds.phases.map((id, at) => ({ id, start: 2010 + 6 * at, end: 2015 + 6 * at, funders: random.some(organisationIds, 2) })) };
    case 'network':
      return { members: random.some(organisationIds, 6).map((id) => ({ ...organisation(), organisation: id })), offers: random.some(offers, 4) };
    case 'project':
      return { partnership: random.some(organisationIds, 5).map((id) => ({ ...organisation(), organisation: id, role: 'partner' })), outputs: partIds.outputs.map((id, at) => ({ id, kind: outputKinds[at] })) };
    default:
      return {};
  }
}
