import type { WordTable } from './table.ts';

const doubledConsonant = [/([^aeiouy])\1$/, '$1'] as const;

export const germanic = {
  en: {
    endings: [
      'ings ing ied>y ies>y sses>ss ss>ss us>us uses>us eed>eed eeds>eed eer>eer eers>eer ffer>ffer ffers>ffer ers er es ed is e s ally>al ently>ent',
    ],
    // British and American spelling: behaviour, programme, centre, organisation, counsellor, enrolment, practise.
    before: [
      [/(...)our(?=(s|ed|ing|al|ally)?$)/, '$1or'],
      [/ogramme(?=s?$)/, 'ogram'],
      [/tre(s?)$/, 'ter$1'],
      [/iz(?=(e|ed|es|er|ers|ing|ation|ations)$)/, 'is'],
      [/ll(?=(or|ors|ing|ed|ment|ments)$)/, 'l'],
      [/practis/, 'practic'],
    ],
    after: [
      [/([^aeious])\1$/, '$1'],
      [/e$/, ''],
      [/y$/, 'i'],
    ],
    irregular: 'children>child taught>teach women>woman men>man people>person',
    particles: /^(s|t|re|ve|ll|d|m)$/,
  },
  de: {
    endings: [
      'erinnen innen erin ers ern er en em es e n s in ss>ss chen>ch chens>ch ums um a as nis>nis',
    ],
    // "Schueler", "foerdern": the spelling without umlauts.
    before: [
      [/([aou])e/g, '$1'],
      [/nisse[ns]?$/, 'nis'],
    ],
    // Gender-inclusive spellings: Schüler:innen, Schüler*innen, Schüler_innen.
    particles: /^(innen|in|r|s)$/,
  },
  nl: {
    endings: [
      'heden heid ere eren ers er ens en es e s ies>i as>as is>is os>os us>us ijs>ijs ns>ns eis>eis uis>uis',
    ],
    after: [
      [/([aeou])\1([^aeiou])$/, '$1$2'],
      [/([^aeiou])\1$/, '$1'],
      [/v$/, 'f'],
      [/z$/, 's'],
    ],
    irregular: 'ouder>ouderschap ouders>ouderschap steden>stad',
    particles: /^[stn]$/,
  },
  sv: {
    endings: [
      'arnas ornas ernas arna orna erna ena enas aren arens ares are ans an anet en et or ern erns er ar na ens ets ers ors ars s a e aron>ar aro>ar um umet igt>ig alt>al skt>sk het>het itet>itet',
    ],
    // möjligheterna, universitetet: the last letters of the suffix look like an ending
    before: [[/(het|itet)(en|et|er|erna)s?$/, '$1']],
    after: [
      [/ck$/, 'k'],
      doubledConsonant,
      [/([^aeiouy])e?l$/, '$1l'],
      [/dr$/, 'd'],
    ],
    particles: /^[snt]$/,
  },
  da: {
    endings: [
      'ernes erne erens eren eret ere ers er ens en ets et ene enes es e s ats>ats ads>ads is>is us>us um igt>ig alt>al itet>itet',
    ],
    // "skoeler", "aar": the spellings without ø and å.
    before: [
      [/oe/g, 'o'],
      [/aa/g, 'a'],
      [/itet(et|er|erne)s?$/, 'itet'],
      // barn, børn
      [/^born(ene)?s?$/, 'barn'],
    ],
    after: [doubledConsonant, [/dr$/, 'd'], [/ntr$/, 'nt']],
    irregular: 'kurser>kursus kurserne>kursus',
    particles: /^s$/,
  },
} satisfies Record<string, WordTable>;
