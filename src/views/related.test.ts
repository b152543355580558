import { expect, test } from 'vitest';
import { exampleEntry } from '../testing/example-entry.ts';
import { likeness, namedWith } from './related.ts';

const mentoring = exampleEntry('a', { approaches: ['mentoring-and-coaching'] });

test('entries that work the same way are more alike than entries for the same level', () => {
  const sameApproach = exampleEntry('b', { approaches: ['mentoring-and-coaching'], educationLevels: ['adult'] });
  const sameLevel = exampleEntry('c', { approaches: ['financial-support'] });
  expect(likeness(mentoring, sameApproach)).toBeGreaterThan(likeness(mentoring, sameLevel));
});

test('an entry that ticks everything is not like every other', () => {
  const everything = exampleEntry('b', { approaches: ['mentoring-and-coaching', 'tutoring', 'outreach', 'mediators', 'school-climate'] });
  const alike = exampleEntry('c', { approaches: ['mentoring-and-coaching'] });
  expect(likeness(mentoring, alike)).toBeGreaterThan(likeness(mentoring, everything));
});

test('two entries are related if one of them says so', () => {
  const network = exampleEntry('network', { related: ['school'] });
  const school = exampleEntry('school');
  const catalogue = { entries: new Map([network, school].map((entry) => [entry.slug, entry])) };
  expect(namedWith(catalogue, school)).toEqual([network]);
  expect(namedWith(catalogue, network)).toEqual([school]);
});
