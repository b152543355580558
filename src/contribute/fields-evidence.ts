import type { TopField } from './field.ts';

/** How the form asks what was examined and found. */

export const evidence = {
  part: 'evidence',
  control: 'group',
  label: 'vocabulary:fields.evidence',
  fields: {
    level: { control: 'choice', values: 'evidenceLevels', label: 'vocabulary:fields.evidence', hint: 'evidence' },
    finding: { control: 'choice', values: 'evidenceFindings', label: 'vocabulary:fields.finding' },
    studies: {
      control: 'list',
      label: 'entry.studies',
      hint: 'studies',
      fields: {
        title: { control: 'text', label: 'contribute:labels.title' },
        url: { control: 'address', label: 'contribute:labels.address', hint: 'address' },
        year: { control: 'year', label: 'entry.resultsYear' },
        design: { control: 'choice', values: 'studyDesigns', label: 'contribute:labels.design' },
        source: { control: 'source', label: 'entry.resultsSource' },
      },
    },
  },
} as const satisfies TopField;

export const results = {
  part: 'evidence',
  control: 'list',
  label: 'vocabulary:fields.results',
  hint: 'results',
  fields: {
    indicator: { control: 'id', prefix: 'result-' },
    words: { control: 'words', field: 'indicators', label: 'entry.resultsWhat', hint: 'indicator' },
    value: { control: 'number', label: 'entry.resultsValue' },
    before: { control: 'number', label: 'entry.resultsBefore' },
    unit: { control: 'choice', values: 'units', label: 'contribute:labels.unit' },
    year: { control: 'year', label: 'entry.resultsYear' },
    source: { control: 'source', label: 'entry.resultsSource' },
  },
} as const satisfies TopField;

const criterion = { control: 'choice', values: 'criterionMarks' } as const;

export const selectionCriteria = {
  part: 'evidence',
  control: 'group',
  label: 'vocabulary:fields.selectionCriteria',
  hint: 'selectionCriteria',
  fields: {
    'in-place-two-years': { ...criterion, label: 'vocabulary:selectionCriteria.in-place-two-years' },
    sustainable: { ...criterion, label: 'vocabulary:selectionCriteria.sustainable' },
    'stakeholders-involved': { ...criterion, label: 'vocabulary:selectionCriteria.stakeholders-involved' },
    'research-based': { ...criterion, label: 'vocabulary:selectionCriteria.research-based' },
    'quality-assured': { ...criterion, label: 'vocabulary:selectionCriteria.quality-assured' },
    evaluated: { ...criterion, label: 'vocabulary:selectionCriteria.evaluated' },
  },
} as const satisfies TopField;
