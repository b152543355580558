import type { ExamplesOf } from './example.ts';

const study = (design: string) => `studies: [{title: "Evaluation", design: ${design}, source: s1}]`;
const handbook = '{id: s1, title: "Handbook for mentors", publisher: "City of Example", language: en}';
const project = (outputs: string, titles: string) => `type: project\noutputs: [${outputs}]\noutputTitles: {${titles}}`;
const result = 'results: [{indicator: absent-days, value: 6, unit: days, source: s1}]';

export const betweenFieldsExamples: ExamplesOf<'between-fields'> = {
  'countries-missing': { in: 'fields', without: 'countries', wrong: 'coverage: listed', right: 'coverage: europe-wide' },
  'needed-or-not-stated': { in: 'fields', without: 'intensity', wrong: 'notStated: [timeToStart]', right: 'notStated: [intensity, timeToStart]' },
  'stated-and-not-stated': { in: 'fields', wrong: 'intensity: periodic\nnotStated: [intensity]', right: 'intensity: periodic\nnotStated: [timeToStart]' },
  'period-order': { in: 'fields', wrong: 'period: {start: 2015, end: 2012}', right: 'period: {start: 2012, end: 2015}' },
  'status-needs-end': { in: 'fields', wrong: 'status: completed\nperiod: {start: 2015}', right: 'status: completed\nperiod: {start: 2015, end: 2018}' },
  'evidence-needs-study': { in: 'fields', wrong: 'evidence: {level: evaluated, finding: positive}', right: `evidence: {level: evaluated, finding: positive, ${study('qualitative')}}` },
  'evidence-needs-comparison': {
    in: 'fields',
    wrong: `evidence: {level: compared, finding: positive, ${study('qualitative')}}`,
    right: `evidence: {level: compared, finding: positive, ${study('comparison-group')}}`,
  },
  'compensation-without-group': { in: 'fields', wrong: 'stages: [compensation]\ntargetGroups: [at-risk]', right: 'stages: [compensation]\ntargetGroups: [early-leavers]' },
  'twin-id': {
    in: 'fields',
    wrong: project('{id: book, kind: handbook}, {id: book, kind: study}', 'book: "Finding pupils"'),
    right: project('{id: book, kind: handbook}, {id: study, kind: study}', 'book: "Finding pupils", study: "What mentors do"'),
  },
  'twin-source': { in: 'disk', wrong: `sources:\n  - ${handbook}\n  - ${handbook.replace('s1', 's2')}`, right: `sources:\n  - ${handbook}`, values: { value: 's2', other: 's1' } },
  'twin-output': {
    in: 'fields',
    wrong: project('{id: book, kind: handbook}, {id: guide, kind: handbook}', 'book: "Finding pupils", guide: "Finding pupils"'),
    right: project('{id: book, kind: handbook}', 'book: "Finding pupils"'),
  },
  'theme-twice': { in: 'fields', wrong: 'themes: {primary: well-being-of-learners, also: [well-being-of-learners]}', right: 'themes: {primary: well-being-of-learners, also: [learners-participation]}' },
  'words-missing': { in: 'fields', wrong: result, right: `${result}\nindicators: {absent-days: "Days of absence of a pupil in a year"}` },
  'words-unknown': { in: 'fields', wrong: 'indicators: {absent-days: "Days of absence of a pupil in a year"}', right: `${result}\nindicators: {absent-days: "Days of absence of a pupil in a year"}` },
  'translation-words-missing': { in: 'disk', wrong: 'indicators: {}', right: 'indicators: {absent-days: "Fehltage je Schüler und Jahr"}', values: { field: 'indicators › absent-days' } },
};
