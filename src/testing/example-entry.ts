import type { Entry, EntryText } from '../catalogue/catalogue.ts';
import type { Original } from '../entry/schema.ts';

/** Entries for tests: a plain one, with whatever matters to the test put in its place. */
const facts: Original = {
  type: 'practice',
  title: 'An example practice',
  summary: 'A practice that exists for the tests only; its summary is long enough to be a real one, and says nothing.',
  originalLanguage: 'bg',
  countries: ['BG'],
  coverage: 'listed',
  scope: 'local',
  educationLevels: ['primary'],
  stages: ['prevention'],
  interventionLevels: ['individual'],
  targetGroups: ['at-risk'],
  themes: { primary: 'multidisciplinary-teams' },
  approaches: ['early-warning'],
  status: 'running',
  startableBy: ['school'],
  evidence: { level: 'described', finding: 'not-measured' },
  selectionCriteria: {
    'in-place-two-years': 'met',
    sustainable: 'not-stated',
    'stakeholders-involved': 'met',
    'research-based': 'not-stated',
    'quality-assured': 'not-stated',
    evaluated: 'not-met',
  },
  sources: [{ id: 's1', title: 'A report', publisher: 'A ministry', language: 'bg' }],
  lastVerified: '2026-11-21',
  notStated: ['intensity'],
};

export function exampleText(parts: Partial<EntryText> = {}): EntryText {
  return {
    title: facts.title,
    summary: facts.summary,
    keywords: [],
    indicators: {},
    phaseGoals: {},
    outputTitles: {},
    hasBody: true,
    isStale: false,
    file: 'content/practices/example/index.mdx',
    ...parts,
  };
}

/** An entry whose original is Bulgarian; `texts` are added to it. */
export function exampleEntry(slug: string, changes: Partial<Original> = {}, texts: Entry['texts'] = {}): Entry {
  return { slug, facts: { ...facts, ...changes } as Original, texts: { bg: exampleText(), ...texts } };
}
