import { fallbackLanguage, type Language, languageTable } from '../i18n/languages.ts';
import type { BodyReading } from './body.ts';
import { type AnyTranslation, anyTranslationSchema, type EntryFields } from './entry-fields.ts';
import { echo, placeAt, type Report } from './problem.ts';
import type { Locate } from './yaml-tree.ts';

/** Common English words that none of our other languages has in this form, or only in rare words. About one English word in six is one of them. */
const englishWords = new Set('the and with from which their this they who were that these those into when where what there than then would could should about through'.split(' '));

const letters = { latin: /\p{Script=Latin}/gu, greek: /\p{Script=Greek}/gu, cyrillic: /\p{Script=Cyrillic}/gu };

/** Shorter ones may be a name. */
const fewestWords = 8;
const shareOfEnglishWords = 0.12;

/** Names of programmes and titles of books keep their language; they stand in quotation marks or are emphasised. */
const quoted = /[“„"«»”][^“„"«»”\n]*["“”»«]|\*[^*\n]+\*|<[^>]*>|\]\([^)]*\)/gu;

/** The fields that hold sentences: what is translated, without the search words. */
const textFields = (Object.keys(anyTranslationSchema.shape) as (keyof AnyTranslation)[]).filter((name) => name !== 'translation' && name !== 'keywords');

/** Reports what is not in the language of its file: of each field and each paragraph of the body the first such sentence. */
export function checkLanguage(
  language: Language | undefined,
  fields: EntryFields | undefined,
  { body, bodyLine, locate }: { body: BodyReading; bodyLine: number; locate: Locate },
  report: Report,
): void {
  if (!language) return;
  for (const field of textFields) {
    const value = fields?.[field] ?? {};
    const texts: [string, string[]][] = typeof value === 'string' ? [[value, [field]]] : Object.entries(value).map(([id, words]) => [words, [field, id]]);
    for (const [text, path] of texts) {
      const [found] = leftInEnglish(language, text);
      if (found) report('left-in-english', locate(path), { value: echo(found.sentence) });
    }
  }
  // A text that cannot be parsed may be made to keep us busy.
  if (body.state !== 'read') return;
  for (const { 0: paragraph, index } of body.source.matchAll(/\S.*(?:\n.*\S.*)*/g)) {
    const [found] = leftInEnglish(language, paragraph);
    if (found) report('left-in-english', placeAt(body.source, index + found.index, { line: bodyLine, column: 1 }), { value: echo(found.sentence) });
  }
}

/** `index` counts UTF-16 units. */
interface Passage {
  sentence: string;
  index: number;
}

/**
 * The sentences of a text that were left in English, or, where the language has an alphabet of its own, are mostly
 * written in another one. Works on words alone: it is a reason to look again, not a proof.
 */
export function leftInEnglish(language: Language, text: string): Passage[] {
  if (language === fallbackLanguage) return [];
  // Blanks in place of what is left out, so that places stay right.
  const prose = text.replace(quoted, (passage) => ' '.repeat(passage.length));
  return [...prose.matchAll(/[^\s.!?;:](?:[^.!?;:]|[.!?;:](?!\s))*/gu)]
    .map(({ 0: sentence, index }) => ({ sentence, index }))
    .filter(({ sentence }) => looksEnglish(sentence) || isInOtherLetters(language, sentence));
}

function looksEnglish(sentence: string): boolean {
  const words = wordsOf(sentence);
  const found = words.filter((word) => englishWords.has(word)).length;
  return words.length >= fewestWords && found >= 2 && found / words.length >= shareOfEnglishWords;
}

function isInOtherLetters(language: Language, sentence: string): boolean {
  const all = sentence.match(/\p{L}/gu)?.length ?? 0;
  const own = sentence.match(letters[languageTable[language].script])?.length ?? 0;
  return wordsOf(sentence).length >= fewestWords && own < all / 2;
}

function wordsOf(sentence: string): string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
