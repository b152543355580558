import { expect, test } from 'vitest';
import { exampleEntry } from '../testing/example-entry.ts';
import { likeness } from './related.ts';

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
