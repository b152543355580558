import * as z from 'zod/mini';
import { approaches } from '../vocabulary/approaches.ts';
import { countries } from '../vocabulary/countries.ts';
import { coverages } from '../vocabulary/coverages.ts';
import { criterionMarks } from '../vocabulary/criterion-marks.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import type { EntryType } from '../vocabulary/entry-types.ts';
import { evidenceFindings } from '../vocabulary/evidence-findings.ts';
import { evidenceLevels } from '../vocabulary/evidence-levels.ts';
import { fundingKinds } from '../vocabulary/funding-kinds.ts';
import { intensities } from '../vocabulary/intensities.ts';
import { interventionLevels } from '../vocabulary/intervention-levels.ts';
import { legalForms } from '../vocabulary/legal-forms.ts';
import { offers } from '../vocabulary/offers.ts';
import { outputKinds } from '../vocabulary/output-kinds.ts';
import { partnerKinds } from '../vocabulary/partner-kinds.ts';
import { partnerRoles } from '../vocabulary/partner-roles.ts';
import { scopes } from '../vocabulary/scopes.ts';
import { stages } from '../vocabulary/stages.ts';
import { starters } from '../vocabulary/starters.ts';
import { statuses } from '../vocabulary/statuses.ts';
import { studyDesigns } from '../vocabulary/study-designs.ts';
import { targetGroups } from '../vocabulary/target-groups.ts';
import { themes } from '../vocabulary/themes.ts';
import { timesToStart } from '../vocabulary/times-to-start.ts';
import { units } from '../vocabulary/units.ts';
import { anyLanguage, day, line, listOf, partId, siteLanguage, slug, webAddress, year } from './shapes.ts';

/**
 * The facts of an entry: written once, in the front matter of `index.mdx`, the same in every language.
 * Words that need translating (what a result counts, what a phase aims at) live in the text files under the
 * same ids; see `text.ts`. Rules between fields are the checker's.
 */

/** Fields that must be given or, if they were looked for and not found, be named in `notStated`. */
export const requiredOrNotStated = ['intensity', 'funding', 'leadOrganisation', 'period'] as const;

/** Fields whose absence may be recorded as "looked for and not found". */
export const mayBeNotStated = [...requiredOrNotStated, 'languages', 'partners', 'results', 'timeToStart'] as const;

const place = z.strictObject({
  country: z.enum(countries),
  region: z.optional(line(2, 80)),
  city: z.optional(line(2, 80)),
  lat: z.optional(z.number().check(z.minimum(27), z.maximum(82))),
  lon: z.optional(z.number().check(z.minimum(-32), z.maximum(55))),
});

const study = z.strictObject({
  title: line(3, 300),
  url: z.optional(webAddress),
  year: z.optional(year),
  design: z.optional(z.enum(studyDesigns)),
  source: z.optional(partId),
});

/** A number that was observed. Its words (what was counted, where, when) stand in each text file's `indicators` under this id. */
const result = z.strictObject({
  indicator: partId,
  value: z.number(),
  before: z.optional(z.number()),
  unit: z.optional(z.enum(units)),
  year: z.optional(year),
  source: partId,
});

/** What an entry rests on. `language` may be one that the site does not have. */
const source = z.strictObject({
  id: partId,
  title: line(2, 300),
  publisher: line(2, 200),
  url: z.optional(webAddress),
  language: anyLanguage,
  year: z.optional(year),
});

const criterion = z.enum(criterionMarks);

const factsOfAllTypes = {
  originalLanguage: siteLanguage,
  countries: z.optional(listOf(z.enum(countries), 1)),
  coverage: z._default(z.enum(coverages), 'listed'),
  places: z.optional(listOf(place, 1)),
  scope: z.enum(scopes),
  educationLevels: listOf(z.enum(educationLevels), 1),
  stages: listOf(z.enum(stages), 1),
  interventionLevels: listOf(z.enum(interventionLevels), 1),
  intensity: z.optional(z.enum(intensities)),
  funding: z.optional(
    listOf(z.strictObject({ kind: z.enum(fundingKinds), funder: z.optional(slug), programme: z.optional(line(2, 120)) }), 1),
  ),
  languages: z.optional(listOf(anyLanguage, 1)),
  targetGroups: listOf(z.enum(targetGroups), 1),
  themes: z.strictObject({ primary: z.enum(themes), also: z.optional(listOf(z.enum(themes), 1, 4)) }),
  approaches: listOf(z.enum(approaches), 1, 5),
  leadOrganisation: z.optional(slug),
  partners: z.optional(
    listOf(z.strictObject({ kind: z.enum(partnerKinds), organisation: z.optional(slug), role: z.enum(partnerRoles) }), 1),
  ),
  period: z.optional(z.strictObject({ start: year, end: z.optional(year) })),
  status: z.enum(statuses),
  startableBy: listOf(z.enum(starters), 1),
  timeToStart: z.optional(z.enum(timesToStart)),
  evidence: z.strictObject({
    level: z.enum(evidenceLevels),
    finding: z.enum(evidenceFindings),
    studies: z.optional(listOf(study, 1)),
  }),
  selectionCriteria: z.strictObject({
    'in-place-two-years': criterion,
    sustainable: criterion,
    'stakeholders-involved': criterion,
    'research-based': criterion,
    'quality-assured': criterion,
    evaluated: criterion,
  }),
  results: z.optional(listOf(result, 1)),
  sources: listOf(source, 1),
  sameAs: z.optional(listOf(webAddress, 1)),
  related: z.optional(listOf(slug, 1, 12)),
  lastVerified: day,
  notStated: z.optional(listOf(z.enum(mayBeNotStated), 1)),
};

/** A stretch of a programme with its own funders. Its goals stand in each text file's `phaseGoals` under this id. */
const phase = z.strictObject({
  id: partId,
  start: year,
  end: z.optional(year),
  funders: z.optional(listOf(slug, 1)),
  reach: z.optional(z.strictObject({ value: z.number().check(z.positive()), unit: z.enum(units) })),
});

const member = z.strictObject({
  organisation: slug,
  country: z.enum(countries),
  since: z.optional(year),
  role: z.optional(z.enum(partnerRoles)),
});

/** Something a project made. Its title stands in each text file's `outputTitles` under this id. */
const output = z.strictObject({
  id: partId,
  kind: z.enum(outputKinds),
  stage: z.optional(z.enum(stages)),
  url: z.optional(webAddress),
  languages: z.optional(listOf(anyLanguage, 1)),
});

/** Fields that only entries of one type have. */
export const factsByType = {
  practice: {},
  programme: {
    phases: z.optional(listOf(phase, 1)),
    membershipCriteria: z.optional(z.boolean()),
    apply: z.optional(z.strictObject({ opens: z.optional(day), closes: z.optional(day), url: z.optional(webAddress) })),
  },
  project: {
    acronym: z.optional(line(2, 30)),
    partnership: z.optional(
      listOf(z.strictObject({ organisation: slug, country: z.enum(countries), role: z.enum(partnerRoles) }), 1),
    ),
    outputs: z.optional(listOf(output, 1)),
  },
  network: {
    members: z.optional(listOf(member, 1)),
    memberCount: z.optional(
      z.strictObject({ value: z.number().check(z.int(), z.positive()), unit: z.enum(units), date: z.union([day, z.string().check(z.regex(/^\d{4}(-\d{2})?$/))]) }),
    ),
    foundedOn: z.optional(z.union([day, z.string().check(z.regex(/^\d{4}(-\d{2})?$/))])),
    legalForm: z.optional(z.enum(legalForms)),
    offers: z.optional(listOf(z.enum(offers), 1)),
  },
  tool: {},
  policy: {},
  publication: {},
} satisfies Record<EntryType, Record<string, z.ZodMiniType>>;

export { factsOfAllTypes };
