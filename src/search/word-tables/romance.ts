import type { WordTable } from './table.ts';

const doubledConsonant = [/([^aeiou])\1$/, '$1'] as const;

export const romance = {
  fr: {
    endings: [
      'issements issement ierement ements ement aux>al eaux>eau eau>eau eur>eur eurs>eur euse>eur euses>eur trice>teur trices>teur if>if ifs>if ive>if ives>if ieux>ieu eux>eur ees ee es e s x ers eres ere er',
    ],
    after: [doubledConsonant],
    irregular: 'travaux>travail jeux>jeu',
    particles: /^([ldjmtsnc]|(jus|lors|puis)?qu)$/,
  },
  it: {
    endings: ['mente chi>c che>c ghi>g ghe>g trice>tor trici>tor i e o a io ia ie'],
    after: [[/i$/, '']],
    particles: /^(un|c|d|((d?a|de|ne|su|que)l)?l)$/,
  },
  es: {
    endings: [
      'amente iones>ion ion>ion ces>z z>z es os as s a o e ando iendo ar ares er eres ir ires',
    ],
  },
  pt: {
    endings: [
      'mente coes>ca cao>ca oes>a ao>a aes>a ais>al al>al eis>el el>el ceis>cil teis>til ens>em is es s as os a o e',
    ],
    keep: 2,
    irregular: 'paises>pais leis>lei',
  },
  ro: {
    endings: [
      'urilor urile uri ului iilor iile ilor elor ile ele lui ul ii iii ei ea le a e i u eaua elele elelor ale>al alele>al alelor>al',
    ],
    before: [
      // Feminine nouns in -ură have a plural that looks like a neuter one: măsuri, legături, structuri.
      [/(at|ct|as|ult)uri(le|lor)?$/, '$1ura'],
      // tânăr, tineri; copil, copii; fată, fete
      [/^tanar/, 'tiner'],
      [/^copii/, 'copili'],
      [/^fete(le|lor)?$/, 'fata'],
    ],
    after: [
      [/oa([^aeiou]+)$/, 'o$1'],
      [/i$/, ''],
      [/z$/, 'd'],
    ],
  },
} satisfies Record<string, WordTable>;
