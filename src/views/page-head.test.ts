import { describe, expect, test } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { absolute, entryPath, listPath } from '../i18n/paths.ts';
import { exampleEntry, exampleText } from '../testing/example-entry.ts';
import { headOfEntry, headOfTranslatedPage } from './page-head.ts';

const path = (language: Parameters<typeof entryPath>[0]) => entryPath(language, 'example');
const entry = exampleEntry('example', {}, { en: exampleText(), da: exampleText({ hasBody: false }), lv: exampleText() });

describe('search engines are told', () => {
  test('that a page with a text of its own is itself', () => {
    expect(headOfEntry(entry, 'lv', path).canonical).toBe(absolute(path('lv')));
  });

  test('of the full texts only, with English as the default', () => {
    const { alternates } = headOfEntry(entry, 'bg', path);
    expect(alternates.map(({ hreflang }) => hreflang)).toEqual(['bg', 'en', 'lv', 'x-default']);
    expect(alternates.at(-1)?.href).toBe(absolute(path('en')));
  });

  test('that a page with a summary alone is a copy of the English one, and no member of the set', () => {
    expect(headOfEntry(entry, 'da', path)).toEqual({ canonical: absolute(path('en')), alternates: [] });
  });

  test('that without English the original is the default', () => {
    expect(headOfEntry(exampleEntry('example'), 'fr', path).canonical).toBe(absolute(path('bg')));
    expect(headOfEntry(exampleEntry('example'), 'bg', path).alternates).toEqual([
      { hreflang: 'bg', href: absolute(path('bg')) },
      { hreflang: 'x-default', href: absolute(path('bg')) },
    ]);
  });

  test('the same set by all members of it', () => {
    const sets = (['bg', 'en', 'lv'] as const).map((language) => headOfEntry(entry, language, path).alternates);
    expect(sets[1]).toEqual(sets[0]);
    expect(sets[2]).toEqual(sets[0]);
  });

  test('of all 24 languages of a page of the interface', () => {
    expect(headOfTranslatedPage('mt', listPath).alternates).toHaveLength(languages.length + 1);
  });
});
