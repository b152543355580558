import { describe, expect, it } from 'vitest';
import { suggestCountry, suggestLanguage } from './code-suggestions.ts';
import { editDistance, nearest } from './nearest.ts';
import { languages } from '../i18n/languages.ts';

describe('did you mean', () => {
  it('takes two swapped letters for one slip', () => {
    expect(editDistance('titel', 'title')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('same', 'same')).toBe(0);
  });

  it.each([
    ['programm', 'programme'], ['titel', 'title'], ['Project', 'project'], ['parctice', 'practice'], ['polcy', 'policy'],
  ])('a writer of %s meant %s', (typed, meant) => {
    expect(nearest(typed, ['practice', 'programme', 'project', 'policy', 'title'])).toBe(meant);
  });

  it('says nothing when nothing is close', () => {
    expect(nearest('dinosaur', ['practice', 'project'])).toBeUndefined();
    expect(nearest('x', ['a', 'b'])).toBeUndefined();
  });
});

describe('codes that people write for another', () => {
  it.each([['UK', 'GB'], ['EL', 'GR'], ['gb', 'GB'], ['Czech Republic', 'CZ'], ['Czechia', 'CZ'], ['Deutschland', 'DE'], ['България', 'BG'], ['Kosovo', 'XK']])('%s is the country %s', (typed, code) => {
    expect(suggestCountry(typed)).toBe(code);
  });

  it.each([['cz', 'cs'], ['gr', 'el'], ['EN', 'en'], ['Czech', 'cs'], ['čeština', 'cs'], ['български', 'bg'], ['dk', 'da']])('%s is the language %s', (typed, code) => {
    expect(suggestLanguage(typed, languages)).toBe(code);
  });

  it('suggests no language that cannot stand there', () => {
    expect(suggestLanguage('ua', languages)).toBeUndefined();
    expect(suggestLanguage('constructor', languages)).toBeUndefined();
    expect(suggestCountry('toString')).toBeUndefined();
  });
});
