import type { Original } from '../entry/schema.ts';
import { approaches } from './approaches.ts';
import { countries } from './countries.ts';
import { educationLevels } from './education-levels.ts';
import { entryTypes } from './entry-types.ts';
import { evidenceLevels } from './evidence-levels.ts';
import { fundingKinds } from './funding-kinds.ts';
import { intensities } from './intensities.ts';
import { interventionLevels } from './intervention-levels.ts';
import { partnerKinds } from './partner-kinds.ts';
import { scopes } from './scopes.ts';
import { stages } from './stages.ts';
import { starters } from './starters.ts';
import { statuses } from './statuses.ts';
import { targetGroups } from './target-groups.ts';
import { themes } from './themes.ts';
import { timesToStart } from './times-to-start.ts';

/**
 * The registry of facets: what readers can filter by, under which name it stands in an address, where its values come
 * from in an entry's facts and in which order they are offered. The filter panel, the cards, the addresses, the static
 * lists and the labels all derive from it; a new facet is one line here and a label.
 */
export interface Facet {
  /** Name in the address, `?level=primary`. Never changes once published. */
  param: string;
  /** The field it is read from; its label is the facet's heading. */
  field: 'type' | 'countries' | 'educationLevels' | 'stages' | 'interventionLevels' | 'targetGroups' | 'themes' | 'approaches' | 'intensity'
    | 'funding' | 'evidence' | 'funder' | 'languages' | 'scope' | 'partners' | 'status' | 'startableBy' | 'timeToStart';
  /** What its codes are: values of a vocabulary list, in their order, or codes that are sorted by name in each language. */
  values: readonly string[] | 'by-name';
  labels: ValueListName | 'countries' | 'languages' | 'organisations';
  /** Whether it is offered at once or behind "more filters". */
  placement: 'first' | 'folded';
  codesOf: (facts: Original) => readonly string[];
}

/** Lists whose codes have labels in the vocabulary's string files, under the same name. */
export type ValueListName = 'entryTypes' | 'educationLevels' | 'stages' | 'interventionLevels' | 'targetGroups' | 'themes' | 'approaches'
  | 'intensities' | 'fundingKinds' | 'evidenceLevels' | 'scopes' | 'partnerKinds' | 'statuses' | 'starters' | 'timesToStart';

/** Code by which the country facet offers entries that are meant for the whole of Europe. */
export const europeWide = 'europe-wide';

const optional = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);
const distinct = <T>(values: T[]): T[] => [...new Set(values)];

export const facets = [
  { param: 'type', field: 'type', values: entryTypes, labels: 'entryTypes', placement: 'first', codesOf: (facts) => [facts.type] },
  { param: 'country', field: 'countries', values: 'by-name', labels: 'countries', placement: 'first', codesOf: countryCodes },
  { param: 'level', field: 'educationLevels', values: educationLevels, labels: 'educationLevels', placement: 'first', codesOf: (facts) => facts.educationLevels },
  { param: 'stage', field: 'stages', values: stages, labels: 'stages', placement: 'first', codesOf: (facts) => facts.stages },
  { param: 'intervention', field: 'interventionLevels', values: interventionLevels, labels: 'interventionLevels', placement: 'first', codesOf: (facts) => facts.interventionLevels },
  { param: 'target', field: 'targetGroups', values: targetGroups, labels: 'targetGroups', placement: 'first', codesOf: (facts) => facts.targetGroups },
  { param: 'theme', field: 'themes', values: themes, labels: 'themes', placement: 'first', codesOf: (facts) => [facts.themes.primary, ...(facts.themes.also ?? [])] },
  { param: 'approach', field: 'approaches', values: approaches, labels: 'approaches', placement: 'first', codesOf: (facts) => facts.approaches },
  { param: 'intensity', field: 'intensity', values: intensities, labels: 'intensities', placement: 'first', codesOf: (facts) => optional(facts.intensity) },
  { param: 'funding', field: 'funding', values: fundingKinds, labels: 'fundingKinds', placement: 'first', codesOf: (facts) => distinct((facts.funding ?? []).map(({ kind }) => kind)) },
  { param: 'evidence', field: 'evidence', values: evidenceLevels, labels: 'evidenceLevels', placement: 'first', codesOf: (facts) => [facts.evidence.level] },
  { param: 'startable', field: 'startableBy', values: starters, labels: 'starters', placement: 'folded', codesOf: (facts) => facts.startableBy },
  { param: 'time', field: 'timeToStart', values: timesToStart, labels: 'timesToStart', placement: 'folded', codesOf: (facts) => optional(facts.timeToStart) },
  { param: 'partner', field: 'partners', values: partnerKinds, labels: 'partnerKinds', placement: 'folded', codesOf: (facts) => distinct((facts.partners ?? []).map(({ kind }) => kind)) },
  { param: 'funder', field: 'funder', values: 'by-name', labels: 'organisations', placement: 'folded', codesOf: funderIds },
  { param: 'language', field: 'languages', values: 'by-name', labels: 'languages', placement: 'folded', codesOf: (facts) => facts.languages ?? [] },
  { param: 'scope', field: 'scope', values: scopes, labels: 'scopes', placement: 'folded', codesOf: (facts) => [facts.scope] },
  { param: 'status', field: 'status', values: statuses, labels: 'statuses', placement: 'folded', codesOf: (facts) => [facts.status] },
] as const satisfies readonly Facet[];

export type FacetParam = (typeof facets)[number]['param'];

/** The facet of that name. A name that is none does not compile. */
export function facet(param: FacetParam): Facet {
  return facets.find((one) => one.param === param) as Facet;
}

function countryCodes(facts: Original): string[] {
  const listed = countries.filter((code) => facts.countries?.includes(code));
  return facts.coverage === 'europe-wide' ? [europeWide, ...listed] : listed;
}

/** Funders by name, those of a programme's phases included. */
function funderIds(facts: Original): string[] {
  const ofPhases = facts.type === 'programme' ? (facts.phases ?? []).flatMap(({ funders }) => funders ?? []) : [];
  return distinct([...(facts.funding ?? []).flatMap(({ funder }) => optional(funder)), ...ofPhases]);
}
