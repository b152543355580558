import { describe, expect, it } from 'vitest';
import { compoundHeads } from './compound-heads.ts';
import { stem } from './word-forms.ts';

describe('a compound', () => {
  it.each([
    ['de', 'Schulprojekte', 'Projekt'],
    ['nl', 'schoolprojecten', 'Project'],
    ['sv', 'skolprojektet', 'Projekt'],
    ['fi', 'kouluohjelmissa', 'Ohjelmat'],
    ['hu', 'iskolaprogramok', 'Program'],
  ] as const)('in %s, %s, is found by its head if that is a label', (language, compound, label) => {
    expect(compoundHeads(language, [label])(stem(language, compound))).toEqual([stem(language, label)]);
  });

  it('is not found by a word that is no label', () => {
    expect(compoundHeads('de', ['Netzwerk'])(stem('de', 'Schulprojekt'))).toEqual([]);
  });

  it('is none where the language writes such words apart, or where too little stands before the head', () => {
    expect(compoundHeads('fr', ['projet'])('avantprojet')).toEqual([]);
    expect(compoundHeads('de', ['Beratung'])(stem('de', 'Beratung'))).toEqual([]);
  });
});
