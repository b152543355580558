import { describe, expect, it } from 'vitest';
import { isOneTypoAway, suggestQuery } from './suggestion.ts';
import { words } from './words.ts';

describe('one typo', () => {
  it.each([
    ['mentor', 'mentr'],
    ['mentor', 'menttor'],
    ['mentor', 'mantor'],
    ['mentor', 'metnor'],
    ['mentor', 'mento'],
    ['mentor', 'ementor'],
  ])('lies between %s and %s', (a, b) => {
    expect(isOneTypoAway(a, b)).toBe(true);
    expect(isOneTypoAway(b, a)).toBe(true);
  });

  it.each([
    ['mentor', 'mentor'],
    ['mentor', 'ment'],
    ['mentor', 'manter'],
    ['mentor', 'rotnem'],
    ['abcd', 'badc'],
  ])('does not lie between %s and %s', (a, b) => {
    expect(isOneTypoAway(a, b)).toBe(false);
  });
});

describe('did you mean', () => {
  it('mends unknown words and leaves the others as typed', () => {
    const query = 'Early  wraning, systm!';
    const [, ...unknown] = words('en', query);
    expect(suggestQuery('en', query, unknown, ['warning', 'system'])).toBe('Early  warning, system!');
  });

  it('prefers the word of more entries', () => {
    expect(suggestQuery('en', 'care', words('en', 'care'), ['core', 'card'])).toBe('core');
  });

  it('finds the word also when it is typed in another form', () => {
    expect(suggestQuery('lv', 'mentroiem', words('lv', 'mentroiem'), ['mentors'])).toBe('mentors');
  });

  it('says nothing where no word is near', () => {
    expect(suggestQuery('en', 'zebra', words('en', 'zebra'), ['warning'])).toBeUndefined();
  });
});
