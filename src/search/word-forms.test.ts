import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../i18n/languages.ts';
import { fold, stem } from './word-forms.ts';
import { words } from './words.ts';

/** Different words that are meant to be found by one another, or that no rule can tell apart. */
const sharedStems: Partial<Record<Language, readonly string[]>> = {
  // Schule and Schüler differ in an umlaut and an ending only.
  de: ['schule', 'schüler'],
  // Who searches for teaching is glad of teachers.
  en: ['teach', 'teacher'],
};

function groupsOf(language: Language): string[][] {
  const file = readFileSync(new URL(`fixtures/inflections/${language}.txt`, import.meta.url), 'utf8');
  return file.trim().split('\n').map((line) => line.split(' '));
}

/** The stem of a word as text is searched: without its article. */
function stemIn(language: Language, form: string): string {
  return words(language, form).map(({ text }) => stem(language, text)).join(' ');
}

function namesByStem(language: Language): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [name = '', ...forms] of groupsOf(language)) {
    for (const stemmed of new Set([name, ...forms].map((form) => stemIn(language, form)))) {
      names.set(stemmed, [...(names.get(stemmed) ?? []), name]);
    }
  }
  return names;
}

describe.each(languages)('a reader of %s', (language) => {
  it('finds a word by any of its forms', () => {
    const split = groupsOf(language)
      .map((forms) => [...new Set(forms.map((form) => stemIn(language, form)))])
      .filter((stems) => stems.length > 1);
    expect(split).toEqual([]);
  });

  it('finds a word also when typing it without diacritics and in capitals', () => {
    const plain = (form: string): string => form.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '');
    const different = groupsOf(language).flat().filter((form) => stemIn(language, plain(form)) !== stemIn(language, form));
    expect(different).toEqual([]);
  });

  it('does not find one word for another', () => {
    const shared = [...namesByStem(language).values()].filter((names) => names.length > 1).map((names) => names.toSorted());
    expect(shared).toEqual(sharedStems[language] ? [sharedStems[language]] : []);
  });
});

describe('a stem', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('of %s is letters, whatever JavaScript means by it', (word) => {
    for (const language of languages) expect(stem(language, word)).toMatch(/^[\p{L}_]+$/u);
  });

  it('of a number is the number', () => {
    for (const language of languages) expect(stem(language, '2024')).toBe('2024');
  });

  it('is never empty', () => {
    const foreign = (['en', 'fi', 'bg', 'el'] as const).flatMap((language) => groupsOf(language).flat());
    for (const language of languages) expect(foreign.filter((word) => stem(language, word) === '')).toEqual([]);
  });

  it('does not depend on the typing of British or American English', () => {
    expect(stem('en', 'behavior')).toBe(stem('en', 'behaviour'));
    expect(stem('en', 'counselors')).toBe(stem('en', 'counsellor'));
    expect(stem('en', 'organizations')).toBe(stem('en', 'organisation'));
    expect(stem('en', 'enrollment')).toBe(stem('en', 'enrolment'));
  });

  it('is found without the letters of a language', () => {
    expect(stem('de', 'Schueler')).toBe(stem('de', 'Schüler'));
    expect(stem('da', 'boeger')).toBe(stem('da', 'bøger'));
    expect(stem('da', 'laerer')).toBe(stem('da', 'lærer'));
    expect(stem('pl', 'szkola')).toBe(stem('pl', 'szkoła'));
  });

  it('keeps words of the field apart that look alike', () => {
    expect(stem('en', 'career')).not.toBe(stem('en', 'care'));
    expect(stem('en', 'police')).not.toBe(stem('en', 'policy'));
  });
});

describe('folding', () => {
  it.each([
    ['Škola', 'skola'],
    ['ЙОГА', 'иога'],
    ['ΣΧΟΛΕΊΟΣ', 'σχολειοσ'],
    ['œuvre', 'oeuvre'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Schul\u00ADprojekt', 'schulprojekt'],
    ['e\u0301cole', 'ecole'],
  ])('makes %s into %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('leaves no end marker of the index in a word', () => {
    expect(fold('Əliyevɜ')).toBe('eliyeve');
  });
});
