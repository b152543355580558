import type { WordTable } from './table.ts';

const doubledConsonant = [/([^aeiouy])\1$/, '$1'] as const;

export const finnoUgric = {
  et: {
    endings: [
      'idesse isse esse asse usse idele edele udele atele utele tele idest idega ide id ile ilt il is ist iga i ude ud ute ule ult u ed ede ete lte>l rte>r nte>n ele elt ega tega e ad ade ate ale alt aga as ast a ne se sed sega ste si st s de ite itele itega',
    ],
    before: [
      // laps, lapse, laste
      [/^la(ps[ei]|st)\p{L}{0,3}$/u, 'laps'],
      // töö, tööd
      [/^too(d|s|st|le|ga)$/, 'too'],
    ],
    after: [[/ss?$/, ''], doubledConsonant, [/kon$/, 'kond'], [/d$/, 't'], [/g$/, 'k'], [/b$/, 'p']],
    irregular:
      'toe>tugi toega>tugi toele>tugi toest>tugi meede>meetme',
  },
  fi: {
    endings: ['ssa sta lla lta lle ksi seen tta den ten jen iin ien een hin na ta n t nsa'],
    before: [
      // koulutus, koulutusta
      [/([tkm][uy])sta$|([uyo])sten$/, '$1$2s'],
      // oppiminen, oppimisen; sosiaalinen, sosiaalisen
      [/(..[aeiouy])(nen|s(ten|[ei](a|[ei]?n|t|s[st]a|ll[ae]|ksi|na)))$/, '$1'],
      // mahdollisuus, mahdollisuuden
      [/(u|y)\1(s|den|det|tta|tena|dessa|desta|della|delle|deksi|teen|ks\p{L}+)$/u, '$1s'],
      // koulutus, koulutuksen; oppilaitos, oppilaitoksen
      [/([uyoi])ks[aei]\p{L}*$/u, '$1s'],
      // tuki, tuen
      [/^tue/, 'tuke'],
      // oppilas, oppilaan
      [/as(ta|ten)?$/, 'a'],
    ],
    after: [
      [/([aeiouy]+j)?[aeiouy]*$/, ''],
      [/n[nt]$/, 'n'],
      [/l[lt]$/, 'l'],
      [/r[rt]$/, 'r'],
      [/m[mp]$/, 'm'],
      [/d$/, 't'],
      [/ng$/, 'nk'],
      doubledConsonant,
    ],
    irregular: 'lasten>lapsi lasta>lapsi lain>laki lait>laki laissa>laki toiden>tyo toita>tyo toissa>tyo',
    particles: /^(n|t|ta|ssa|sta|lle|lla|lta|een|iin|hin)$/,
  },
  hu: {
    endings: [
      'ban ben bol rol tol nak nek val vel hoz hez kent ert ra re ba be ig on en ot et at',
      'ok ek ak aink eink jai jei ai ei ja je i a e o u',
      'at et ot',
    ],
    before: [
      [/^gye(rm|r)ek/, 'gye$1'],
      // tanárokkal, iskolával: the suffix takes over the last consonant
      [/([^aeiou])\1[ae]l$/, '$1'],
    ],
    after: [[/(r|l|n|ny|s|sz|z|j|ly)t$/, '$1']],
  },
} satisfies Record<string, WordTable>;
