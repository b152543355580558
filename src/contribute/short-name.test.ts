import { describe, expect, test } from 'vitest';
import { slugPattern } from '../entry/shapes.ts';
import { freeName, shortNameFrom } from './short-name.ts';

describe('a short name', () => {
  test.each([
    ['„Всеки ученик ще бъде отличник“', 'vseki-uchenik-shte-bade-otlichnik'],
    ['Σχολείο δεύτερης ευκαιρίας', 'scholeio-deyteris-eykairias'],
    ['Tānogatava Óg: Éire & Łódź (2024)', 'tanogatava-og-eire-lodz-2024'],
    ["L’école d'après", 'lecole-dapres'],
    ['one-stop-guidance-centres', 'one-stop-guidance-centres'],
    ['—', ''],
  ])('of %s is %s', (text, name) => {
    expect(shortNameFrom(text)).toBe(name);
  });

  test('ends with a whole word and fits', () => {
    const name = shortNameFrom('Подкрепа за ученици от уязвими групи в малките населени места на България');
    expect(name).toMatch(slugPattern);
    expect(name.length).toBeLessThanOrEqual(60);
    expect(shortNameFrom('a'.repeat(90))).toHaveLength(60);
  });

  test('that is taken gets a number', () => {
    expect(freeName('school', (name) => ['school', 'school-2'].includes(name))).toBe('school-3');
    expect(freeName('free', () => false)).toBe('free');
  });
});
