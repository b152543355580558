import { describe, expect, it } from 'vitest';
import type { Language } from '../i18n/languages.ts';
import { indexWords, words } from './words.ts';

const textOf = (language: Language, text: string): string[] => words(language, text).map((word) => word.text);

describe('the words of a text', () => {
  it.each<[Language, string, string[]]>([
    ['fr', 'l’école d\'élèves qu‘ils', ['école', 'élèves', 'ils']],
    ['it', 'dell’insegnante e l\'alunno', ['insegnante', 'e', 'alunno']],
    ['mt', 'l-iskola, tal-istudenti', ['iskola', 'istudenti']],
    ['mt', 'l\u2011iskola', ['iskola']],
    ['ga', 'd’oideachas', ['oideachas']],
    ['en', 'the school’s pupils', ['the', 'school', 'pupils']],
    ['nl', 'programma’s', ['programma']],
    ['de', 'Schüler:innen und Lehrer*innen', ['Schüler', 'und', 'Lehrer']],
    ['fi', 'EU:n tuki', ['EU', 'tuki']],
    ['en', 'pupil–teacher, well-being', ['pupil', 'teacher', 'well', 'being']],
    ['bg', '„Подкрепа за успех“ (2019)', ['Подкрепа', 'за', 'успех', '2019']],
  ])('in %s: %s', (language, text, expected) => {
    expect(textOf(language, text)).toEqual(expected);
  });

  it('are none in emoji and signs', () => {
    expect(words('en', '👩‍🏫 — … 🎒 !')).toEqual([]);
  });

  it('keep an article that stands alone', () => {
    expect(textOf('fr', 'plan d')).toEqual(['plan', 'd']);
  });

  it('say where they stand, soft hyphens and loose accents included', () => {
    const text = '👩‍🏫 «l’e\u0301cole» Schul\u00ADprojekt';
    expect(words('fr', text).map(({ start, end }) => text.slice(start, end))).toEqual(['e\u0301cole', 'Schul\u00ADprojekt']);
  });
});

describe('the words under which a text is found', () => {
  it('hold joined words in parts and as one', () => {
    expect(indexWords('en', 'drop-out by e-mail')).toEqual(['drop', 'out', 'dropout', 'by', 'e', 'mail', 'email']);
  });

  it('hold the parts of a name with a capital inside', () => {
    expect(indexWords('en', 'eTwinning')).toEqual(['e', 'Twinning', 'eTwinning']);
  });
});
