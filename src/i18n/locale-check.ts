import { fallbackLanguage, type Language, languageTable, localeOf } from './languages.ts';
import type { Strings } from './resources.ts';

/** A problem of one string in one language's file. */
export interface LocaleProblem {
  language: Language;
  namespace: string;
  key: string;
  message: string;
}

const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const pluralSuffix = new RegExp(`_(${pluralCategories.join('|')})$`);

/** Letters of the script that a language is written in; a translation without one of them was not translated. */
const letters = { latin: /\p{Script=Latin}/u, greek: /\p{Script=Greek}/u, cyrillic: /\p{Script=Cyrillic}/u };

/** Names that are the same in every language; whatever else is equal to English needs its language in `sameInLanguages`. */
const sameEverywhere = /^(?:[\d\s\p{P}\p{S}]|\{\{\w+\}\}|CC BY 4\.0)*$/u;

/** Common English words that no other of our languages has in this form: two of them mean a sentence was left in English. */
const englishWords = /\b(?:the|and|with|which|are|have|their|this|from|what|where|schools?|learners?|of)\b/gi;

/** Quantities of facts, `8.5 percentage points`: the only strings that meet decimals. Lists are counted in whole numbers. */
const meetsDecimals = (key: string): boolean => key.startsWith('units.');

/**
 * Plural forms that a language's strings need: the categories that its numbers reach, and `other` (CLDR, by way of
 * `Intl`). Numbers in the millions are left out: no list here is that long.
 */
export function requiredPluralForms(language: Language, withDecimals = false): string[] {
  const rules = new Intl.PluralRules(localeOf(language));
  const numbers = Array.from({ length: 1000 }, (_, number) => number);
  const reached = new Set([...numbers, ...(withDecimals ? numbers.map((number) => number / 10) : [])].map((number) => rules.select(number)));
  return pluralCategories.filter((category) => reached.has(category) || category === 'other');
}

/** Flattens nested strings to `a.b.c`. */
export function flatten(strings: Strings, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** Compares one file of a language with the English one: keys, plural forms, `{{names}}`, blanks, markup, leftover English. */
export function checkStrings(language: Language, namespace: string, english: Strings, translated: Strings): LocaleProblem[] {
  const source = flatten(english);
  const found = flatten(translated);
  const expected = expectedKeys(language, source);
  const report = (key: string, message: string): LocaleProblem => ({ language, namespace, key, message });
  return [
    ...[...expected.keys()].filter((key) => !found.has(key)).map((key) => report(key, 'is missing')),
    ...[...found.keys()].filter((key) => !expected.has(key)).map((key) => report(key, 'is not in the English file, or a plural form that this language does not have')),
    ...[...found].flatMap(([key, text]) => problemsOfText(language, text, expected.get(key)).map((message) => report(key, message))),
  ];
}

/** The keys that a language must have, each with the English text it stands for. */
function expectedKeys(language: Language, source: Map<string, string>): Map<string, string> {
  return new Map(
    [...source].flatMap(([key, text]) => {
      if (!pluralSuffix.test(key)) return [[key, text] as const];
      const base = key.replace(pluralSuffix, '');
      return requiredPluralForms(language, meetsDecimals(key)).map((form) => [`${base}_${form}`, source.get(`${base}_other`) ?? text] as const);
    }),
  );
}

function problemsOfText(language: Language, text: string, english: string | undefined): string[] {
  const problems: string[] = [];
  if (text.trim() === '') problems.push('is empty');
  if (text !== text.trim()) problems.push('starts or ends with a blank');
  if (text.normalize('NFC') !== text) problems.push('is not in Unicode form NFC');
  if (english === undefined) return problems;
  // Examples of what a contributor writes are markup, too; they are the same in every language.
  if (tags(text).some((tag) => !tags(english).includes(tag))) problems.push('contains markup');
  const missing = names(english).filter((name) => !names(text).includes(name));
  const extra = names(text).filter((name) => !names(english).includes(name));
  if (missing.length > 0) problems.push(`lacks {{${missing.join('}}, {{')}}}`);
  if (extra.length > 0) problems.push(`has {{${extra.join('}}, {{')}}}, which English does not`);
  if (language !== fallbackLanguage) problems.push(...leftoverEnglish(language, text, english));
  return problems;
}

function leftoverEnglish(language: Language, text: string, english: string): string[] {
  const words = text.replace(/\{\{\w+\}\}/g, '');
  if (sameEverywhere.test(text)) return [];
  if (!letters[languageTable[language].script].test(words)) return ['is not written in the letters of this language'];
  // One word may be the same in two languages ("Programme", "Region"); a phrase is not.
  if (text === english && words.trim().split(/\s+/).length > 2) return ['is the same as in English'];
  return (words.match(englishWords)?.length ?? 0) >= 2 && language !== 'nl' ? ['looks like English'] : [];
}

const tags = (text: string): string[] => [...text.matchAll(/<\/?\w+/g)].map(([tag]) => tag);
const names = (text: string): string[] => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].sort();
