import type { Language } from '../i18n/languages.ts';
import { remember } from '../remember.ts';
import type { Rewrite } from './word-tables/table.ts';
import { wordTables } from './word-tables/index.ts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const baseLetters: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ŧ: 't', ð: 'd', þ: 'th', ς: 'σ',
  // The end markers of the index (`markers.ts`) must not occur in words.
  ə: 'e', ɜ: 'e',
};
const undividedLetters = new RegExp(`[${Object.keys(baseLetters).join('')}]`, 'g');

/** Shorter words have no ending that could be cut safely. */
const shortestInflected = 4;

const vowel = /[aeiouyαεηιουωаеиоуъюя]/;

/** Lower case, without diacritics and invisible characters: `Škola`, `skola` and `ško\u00ADla` become `skola`. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(undividedLetters, (letter) => baseLetters[letter] ?? letter);
}

interface Ending {
  cut: string;
  put: string;
}

interface PreparedTable {
  before: readonly Rewrite[];
  rounds: readonly (readonly Ending[])[];
  after: readonly Rewrite[];
  irregular: ReadonlyMap<string, string>;
  keep: number;
}

/** `ies>y` as cut and put; `s` puts nothing in its place. */
function ending(text: string): Ending {
  const [cut = '', put = ''] = text.split('>');
  return { cut, put };
}

const tableOf = remember((language: Language): PreparedTable => {
  const { before = [], after = [], endings, irregular = '', keep = 3 } = wordTables[language];
  return {
    before,
    after,
    keep,
    rounds: endings.map((round) => round.split(' ').map(ending).sort((a, b) => b.cut.length - a.cut.length)),
    irregular: new Map(irregular.split(' ').map(ending).map(({ cut, put }) => [cut, put])),
  };
});

function rewrite(word: string, steps: readonly Rewrite[]): string {
  return steps.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), word);
}

function cutEnding(word: string, endings: readonly Ending[], keep: number): string {
  for (const { cut, put } of endings) {
    if (!word.endsWith(cut)) continue;
    const rest = word.slice(0, word.length - cut.length) + put;
    if (rest.length >= keep && vowel.test(rest)) return rest;
  }
  return word;
}

/**
 * The key under which all forms of a word are found: `skolēniem` and `skolēns` give `skolen`. Made for recall in short
 * texts, not for linguistics; the tables say what each language does. A word in another language or script comes back
 * folded, perhaps without its last letters, and the same each time.
 */
export function stem(language: Language, word: string): string {
  const table = tableOf(language);
  const folded = fold(word);
  const form = table.irregular.get(folded) ?? folded;
  if (form.length < shortestInflected) return form;
  const even = rewrite(form, table.before);
  const rest = table.rounds.reduce((left, endings) => cutEnding(left, endings, table.keep), even);
  const result = rewrite(rest, table.after);
  return result.length >= 2 ? result : rest;
}
