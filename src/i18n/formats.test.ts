import { describe, expect, test } from 'vitest';
import { countryName, formatDate, formatQuantity, languageName } from './formats.ts';
import { translator } from './translator.ts';

describe('names and numbers follow the reader’s language', () => {
  test('in Portuguese as in Portugal', () => {
    expect(countryName('pt', 'PL')).toBe('Polónia');
    expect(languageName('pt', 'nl')).toBe('neerlandês');
    expect(translator('pt')('list.results', { count: 0 })).toBe(translator('pt')('list.results', { count: 5 }).replace('5', '0'));
  });

  test('in Maltese, for the country that the data do not know', () => {
    expect(countryName('mt', 'NL')).toBe('il-Pajjiżi l-Baxxi');
  });

  test('with the plural form and the comma of the language', () => {
    expect(formatQuantity('cs', 8.5, 'percentage-points')).toBe('8,5 procentního bodu');
    expect(formatQuantity('bg', 297, 'schools')).toBe('297 училища');
    expect(formatQuantity('de', 98.54, 'percent')).toBe('98,54\u00a0%');
  });

  test('as precisely as a date is known', () => {
    expect(formatDate('en', '2024-11-21')).toBe('21 November 2024');
    expect(formatDate('de', '2024-11')).toBe('November 2024');
    expect(formatDate('lv', '1999')).toBe('1999');
  });
});
