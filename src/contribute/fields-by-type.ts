import type { Field, TopField } from './field.ts';

/** How the form asks for what only programmes, projects or networks have. */

const organisation = { control: 'organisation', label: 'contribute:labels.organisation', hint: 'organisations' } as const satisfies Field;
const country = { control: 'choice', values: 'countries', label: 'vocabulary:fields.countries' } as const satisfies Field;
const role = { control: 'choice', values: 'partnerRoles', label: 'contribute:labels.role' } as const satisfies Field;
const unit = { control: 'choice', values: 'units', label: 'contribute:labels.unit' } as const satisfies Field;
const url = { control: 'address', label: 'contribute:labels.address', hint: 'address' } as const satisfies Field;

export const phases = {
  part: 'type',
  control: 'list',
  label: 'vocabulary:fields.phases',
  fields: {
    id: { control: 'id', prefix: 'phase-' },
    words: { control: 'words', field: 'phaseGoals', label: 'contribute:labels.goals' },
    start: { control: 'year', label: 'contribute:labels.start' },
    end: { control: 'year', label: 'contribute:labels.end' },
    funders: { control: 'values', label: 'vocabulary:fields.funder', hint: 'organisations', item: { control: 'organisation' } },
    reach: {
      control: 'group',
      label: 'contribute:labels.reach',
      fields: { value: { control: 'number', label: 'entry.resultsValue' }, unit },
    },
  },
} as const satisfies TopField;

export const apply = {
  part: 'type',
  control: 'group',
  label: 'vocabulary:fields.apply',
  fields: {
    opens: { control: 'day', label: 'contribute:labels.opens' },
    closes: { control: 'day', label: 'contribute:labels.closes' },
    url,
  },
} as const satisfies TopField;

export const members = {
  part: 'type',
  control: 'list',
  label: 'vocabulary:fields.members',
  fields: { organisation, country, since: { control: 'year', label: 'contribute:labels.since' }, role },
} as const satisfies TopField;

export const memberCount = {
  part: 'type',
  control: 'group',
  label: 'vocabulary:fields.memberCount',
  fields: {
    value: { control: 'number', label: 'entry.resultsValue' },
    unit,
    date: { control: 'date', label: 'contribute:labels.asOf', hint: 'date' },
  },
} as const satisfies TopField;

export const partnership = {
  part: 'type',
  control: 'list',
  label: 'vocabulary:fields.partnership',
  fields: { organisation, country, role },
} as const satisfies TopField;

export const outputs = {
  part: 'type',
  control: 'list',
  label: 'vocabulary:fields.outputs',
  fields: {
    id: { control: 'id', prefix: 'output-' },
    words: { control: 'words', field: 'outputTitles', label: 'contribute:labels.title' },
    kind: { control: 'choice', values: 'outputKinds', label: 'contribute:labels.kind' },
    stage: { control: 'choice', values: 'stages', label: 'vocabulary:fields.stages' },
    url,
    languages: { control: 'choices', values: 'anyLanguages', label: 'vocabulary:fields.languages' },
  },
} as const satisfies TopField;
