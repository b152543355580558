import type { WordTable } from './table.ts';

export const other = {
  el: {
    endings: [
      'ματων ματοσ ματα μα ιουσ ιων ιου ιοσ ιο ιασ ιεσ ια ι ουσ εισ εωσ εων εασ εα ων ησ οσ ου οι ασ εσ α ε η ο ω υ',
    ],
    keep: 2,
    after: [[/([^αεηιουω])\1$/, '$1']],
  },
  ga: {
    endings: ['eanna anna eacha acha cha ithe aithe ai i e a lanna>lann lainne>lann'],
    // Eclipsis and lenition change the first letter: an clár, ar an gclár, chlár.
    before: [
      [/^bhf/, 'f'],
      [/^([bcdfgmpst])h/, '$1'],
      [/^(m(?=b)|g(?=c)|n(?=[dg])|b(?=p)|d(?=t)|h(?=[aeiou]))/, ''],
      [/aigh$/, 'ach'],
    ],
    // Slender and broad endings: cláir, clár.
    after: [
      [/i([^aeiou]+)$/, '$1'],
      [/ea([^aeiou]+)$/, 'e$1'],
    ],
    irregular: 'oiliuna>oiliuint torthai>toradh dlithe>dli cathracha>cathair',
    particles: /^[bdnthm]$/,
  },
  mt: {
    endings: ['ajiet ijiet jiet iet ien in i a u s'],
    // An i that only helps to pronounce the article: l-iskola.
    before: [[/^i(?=[sx][^aeiou])/, '']],
    irregular: 'skejjel>skola iskejjel>skola kotba>ktieb tfal>tifel zghazagh>zaghzugh xoghlijiet>xoghol bliet>belt',
    particles: /^((i|ta|bi|fi|mi|li|gha|sa)?[ltsxrndzc]l?|f|b)$/,
  },
} satisfies Record<string, WordTable>;
