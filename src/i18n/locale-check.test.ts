import { describe, expect, test } from 'vitest';
import { checkStrings, requiredPluralForms } from './locale-check.ts';

const messages = (...args: Parameters<typeof checkStrings>) => checkStrings(...args).map(({ key, message }) => `${key} ${message}`);

describe('plural forms', () => {
  test('are those that whole numbers reach in the language', () => {
    expect(requiredPluralForms('en')).toEqual(['one', 'other']);
    expect(requiredPluralForms('lv')).toEqual(['zero', 'one', 'other']);
    expect(requiredPluralForms('pl')).toEqual(['one', 'few', 'many', 'other']);
    expect(requiredPluralForms('sl')).toEqual(['one', 'two', 'few', 'other']);
    expect(requiredPluralForms('mt')).toEqual(['one', 'two', 'few', 'many', 'other']);
  });

  test('of quantities include those that only decimals reach', () => {
    expect(requiredPluralForms('cs')).toEqual(['one', 'few', 'other']);
    expect(requiredPluralForms('cs', true)).toEqual(['one', 'few', 'many', 'other']);
  });

  test('that are missing or do not exist are named', () => {
    const english = { found_one: '{{count}} entry', found_other: '{{count}} entries' };
    expect(messages('cs', 'ui', english, { found_one: '{{count}} záznam', found_other: '{{count}} záznamů', found_two: '{{count}} záznamy' })).toEqual([
      'found_few is missing',
      'found_two is not in the English file, or a plural form that this language does not have',
    ]);
  });
});

describe('a translator', () => {
  test('is told of missing and unknown keys', () => {
    expect(messages('de', 'ui', { a: 'One' }, { b: 'Eins' })).toEqual(['a is missing', 'b is not in the English file, or a plural form that this language does not have']);
  });

  test('is told of lost and invented names', () => {
    expect(messages('de', 'ui', { a: 'Remove {{label}}' }, { a: '{{name}} entfernen' })).toEqual(['a lacks {{label}}', 'a has {{name}}, which English does not']);
  });

  test('is told of empty texts, blanks and markup', () => {
    expect(messages('de', 'ui', { a: 'One', b: 'Two', c: 'Three' }, { a: '', b: ' Zwei', c: '<b>Drei</b>' })).toEqual([
      'a is empty',
      'b starts or ends with a blank',
      'c contains markup',
    ]);
  });

  test('is told of English that was left over', () => {
    const english = { a: 'All practices', b: 'Remove all filters', c: 'Programme' };
    expect(messages('bg', 'ui', english, { a: 'All practices', b: 'Премахване на филтрите', c: 'Програма' })).toEqual(['a is not written in the letters of this language']);
    expect(messages('fr', 'ui', english, { a: 'Toutes les pratiques', b: 'Remove all filters', c: 'Programme' })).toEqual(['b is the same as in English']);
    expect(messages('fi', 'ui', { a: 'x' }, { a: 'The schools and their learners' })).toEqual(['a looks like English']);
  });
});
