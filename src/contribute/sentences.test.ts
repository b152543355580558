import { expect, test } from 'vitest';
import rules from '../../content/locales/en/rules.json' with { type: 'json' };
import contribute from '../../content/locales/en/contribute.json' with { type: 'json' };
import type { DraftProblem } from './check-draft.ts';
import type { KnownContent } from './known-content.ts';
import { sentenceFor } from './sentences.ts';

const known = { rules: rules as unknown as KnownContent['rules'], suggestion: rules.report.suggestion };
const words = { inSentence: (sentence: string) => sentence.replace('“compensation”', '“After leaving”'), inList: (names: string) => names.replace('neet', 'Neither at work nor in school') };
const say = (rule: DraftProblem['rule'], values: DraftProblem['values'] = {}) =>
  sentenceFor({ rule, severity: 'error', path: [], file: '', values }, { own: contribute.problems, known, label: 'Sources: 1 › Title', words });

test('a contributor reads the names of the form, not those of the file', () => {
  expect(say('text-too-short', { field: 'sources › 1 › title', count: 1, min: 2 })).toBe('“Sources: 1 › Title” is too short. Length: 1; needed: at least 2 characters. Say a little more.');
});

test('what is missing is said without a word about files', () => {
  expect(say('field-missing', { field: 'title' })).toBe('This is needed before it can be published.');
  expect(say('slug-taken')).toBe('There is already an entry with this name.');
});

test('a likely meaning is named, and what was typed is never taken for a place to fill', () => {
  expect(say('unknown-entry', { value: '{{fix}}', suggestion: 'open-door' })).toBe('There is no entry “{{fix}}”. Did you mean “open-door”? Write the name of a folder in content/practices.');
});

test('values are named as the form names them', () => {
  expect(say('compensation-without-group', { allowed: 'early-leavers, neet' })).toBe(
    '“After leaving” is for people who have left school early, but no such group is named. Add one of early-leavers, Neither at work nor in school to “targetGroups”, or remove “After leaving”.',
  );
});
