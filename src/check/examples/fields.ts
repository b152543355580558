import type { ExamplesOf } from './example.ts';
import { sampleHash } from './sample.ts';

const source = (rest: string) => `sources: [{id: s1, title: "Handbook for mentors", publisher: "City of Example", ${rest}}]`;
const place = (rest: string) => `places: [{country: IE, city: "Cork", ${rest}}]`;
const title = 'title: "Ice breaker: a mentor in the first week"';
const programme = (rest: string) => `type: programme\n${rest}`;
const reach = (value: string) => programme(`phases: [{id: first, start: 2015, reach: {value: ${value}, unit: schools}}]\nphaseGoals: {first: "Find every pupil who has left."}`);

export const fieldExamples: ExamplesOf<'fields'> = {
  'field-missing': { in: 'fields', wrong: 'themes: {also: [learners-participation]}', right: 'themes: {primary: well-being-of-learners, also: [learners-participation]}' },
  'field-unknown': { in: 'fields', wrong: 'keyword: ["mentor"]', right: 'keywords: ["mentor"]' },
  'field-of-other-type': { in: 'fields', wrong: 'type: practice\nacronym: "LINK"', right: 'type: project\nacronym: "LINK"' },
  'facts-in-translation': { in: 'translation', wrong: 'countries: [IE]', right: 'keywords: ["Mentor"]' },
  'unknown-value': { in: 'fields', wrong: 'scope: locl', right: 'scope: local' },
  'country-code': { in: 'fields', wrong: 'countries: [UK]', right: 'countries: [GB]' },
  'language-code': { in: 'fields', wrong: source('language: cz'), right: source('language: cs') },
  'expected-text': { in: 'fields', wrong: 'title: 2015', right: 'title: "2015: a mentor in the first week"' },
  'expected-number': { in: 'fields', wrong: 'period: {start: "2015"}', right: 'period: {start: 2015}' },
  'expected-whole-number': { in: 'fields', wrong: 'period: {start: 2015.5}', right: 'period: {start: 2015}' },
  'expected-yes-or-no': { in: 'fields', wrong: programme('membershipCriteria: "yes"'), right: programme('membershipCriteria: true') },
  'expected-list': { in: 'fields', wrong: 'countries: IE', right: 'countries: [IE]' },
  'expected-fields': { in: 'fields', wrong: 'period: 2015', right: 'period: {start: 2015}' },
  'text-too-short': { in: 'fields', wrong: 'title: "Ice"', right: title },
  'text-too-long': { in: 'fields', wrong: `title: "Ice breaker: ${'a mentor in the first week, '.repeat(4)}and more"`, right: title },
  'list-too-short': { in: 'fields', wrong: 'stages: []', right: 'stages: [prevention]' },
  'list-too-long': {
    in: 'fields',
    wrong: 'approaches: [mentoring-and-coaching, outreach, peer-learning, case-coordination, tailored-pathways, family-engagement]',
    right: 'approaches: [mentoring-and-coaching, outreach]',
  },
  'number-too-small': { in: 'fields', wrong: 'period: {start: 15}', right: 'period: {start: 2015}' },
  'number-not-positive': { in: 'fields', wrong: reach('0'), right: reach('40') },
  'number-too-big': { in: 'fields', wrong: place('lat: 519, lon: -8.47'), right: place('lat: 51.9, lon: -8.47') },
  'id-format': { in: 'fields', wrong: 'leadOrganisation: "City of Example"', right: 'leadOrganisation: city-of-example' },
  'date-format': { in: 'fields', wrong: 'lastVerified: "21 November 2026"', right: 'lastVerified: 2026-11-21' },
  'no-such-day': { in: 'fields', wrong: 'lastVerified: 2026-02-30', right: 'lastVerified: 2026-02-28' },
  'web-address': { in: 'fields', wrong: source('url: "example.org/handbook", language: en'), right: source('url: "https://example.org/handbook", language: en') },
  'source-hash-format': { in: 'translation', wrong: 'translation: {method: human, sourceHash: "yesterday"}', right: `translation: {method: human, sourceHash: "${sampleHash}"}` },
  // a net below the others: no value is known to fall into it
  'value-format': { in: 'disk', wrong: '?', right: 'period: {start: 2015}', values: { value: '?', field: 'period' } },
  'twin-value': { in: 'fields', wrong: 'keywords: ["mentor", "mentor"]', right: 'keywords: ["mentor", "school"]' },
};
