import type { WordTable } from './table.ts';

export const baltic = {
  lt: {
    endings: [
      'iuose iams iais iai ams ais uose ose ai as is ys us io iui iu ui emis ems ese eje ei es e omis oms oje os a o u i y yje uje ius umi ims',
    ],
    after: [
      [/dz$/, 'd'],
      [/c$/, 't'],
      [/i$/, ''],
    ],
  },
  lv: {
    endings: [
      'ajiem ajam ajai ajos ajas aja ajo iem ais ai ei am em im um as es is os us ie a e i o u s',
    ],
    // skolotāja: a noun in -tāj-, not the definite form of an adjective (sociālajā).
    before: [[/taj\p{L}{0,3}$/u, 'taj']],
    after: [
      [/j$/, ''],
      [/ies$/, 'iet'],
    ],
  },
} satisfies Record<string, WordTable>;
