import type { Language } from '../../i18n/languages.ts';
import { baltic } from './baltic.ts';
import { finnoUgric } from './finno-ugric.ts';
import { germanic } from './germanic.ts';
import { other } from './other.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import type { WordTable } from './table.ts';

/** Every language of the site has a table: the compiler asks for one when a language is added. */
export const wordTables: Readonly<Record<Language, WordTable>> = {
  ...baltic,
  ...finnoUgric,
  ...germanic,
  ...romance,
  ...slavic,
  ...other,
};
