import type { Language } from '../i18n/languages.ts';
import { fold } from './word-forms.ts';
import { wordTables } from './word-tables/index.ts';

/** A word of a text and where it stands, in UTF-16 units as `slice` counts them. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** A letter or digit with what belongs to it: marks, soft hyphens and other invisible characters. */
const part = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*`;
/** Signs that join parts to one word: apostrophes, hyphens (U+2010, U+2011 too), and those of `Schüler:innen`, `EU:n`. */
const joiner = "['’‘ʼ\\-‐‑:*_·]";
const partPattern = new RegExp(part, 'gu');
const compoundPattern = new RegExp(`${part}(?:${joiner}${part})*`, 'gu');
const camelHump = /(?<=\p{Ll})(?=\p{Lu})/u;


/** The words of a text, those joined to one another together, without articles and other particles. */
function compounds(language: Language, text: string): Word[][] {
  const { particles } = wordTables[language];
  return Array.from(text.matchAll(compoundPattern), (compound) => {
    const parts = Array.from(compound[0].matchAll(partPattern), ({ 0: found, index }) => {
      const start = compound.index + index;
      return { text: found, start, end: start + found.length };
    });
    const words = parts.filter((word) => !particles?.test(fold(word.text)));
    return parts.length > 1 && words.length > 0 ? words : parts;
  });
}

/** The words of a text with their places; `l’école` is the one word `école`, `well-being` two. */
export function words(language: Language, text: string): Word[] {
  return compounds(language, text).flat();
}

/**
 * The words under which a text is put into the index. More than `words` gives: joined words also stand there as one
 * (`e-mail` as `email`), and words with a capital inside also in parts (`eTwinning` as `Twinning`).
 */
export function indexWords(language: Language, text: string): string[] {
  return compounds(language, text).flatMap((compound) => {
    const parts = compound.flatMap((word) => word.text.split(camelHump));
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });
}
