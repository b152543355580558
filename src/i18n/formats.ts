import { remember } from '../remember.ts';
import type { Unit } from '../vocabulary/units.ts';
import { endonym, type Language, localeOf } from './languages.ts';
import { translator } from './translator.ts';

/** Everything that depends on a language's conventions, formatted at build only: browsers differ in what they know of our languages. */

const cached = <T extends object>(make: (locale: string) => T): ((language: Language) => T) => remember((language) => make(localeOf(language)));

const regionNames = cached((locale) => new Intl.DisplayNames([locale], { type: 'region' }));
const languageNames = cached((locale) => new Intl.DisplayNames([locale], { type: 'language' }));
const collators = cached((locale) => new Intl.Collator(locale, { numeric: true }));
const lists = cached((locale) => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }));
const numbers = cached((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const percentages = cached((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }));
const euros = cached((locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', minimumFractionDigits: 0, maximumFractionDigits: 2 }));
const days = cached((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const months = cached((locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }));

/** Where CLDR has no name in the language, by language and code. */
const missingRegionNames: Partial<Record<Language, Record<string, string>>> = { mt: { NL: 'il-Pajjiżi l-Baxxi' } };

/** Name of a country (`XK`, `EU` too). In Irish and Maltese it carries the article: a label, not a word for sentences. */
export function countryName(language: Language, code: string): string {
  return missingRegionNames[language]?.[code] ?? regionNames(language).of(code) ?? code;
}

/** Name of a language by its ISO 639-1 code. */
export function languageName(language: Language, code: string): string {
  return languageNames(language).of(code) ?? endonym(code);
}

/** Order in which readers of this language expect words. */
export function compare(language: Language): (a: string, b: string) => number {
  return collators(language).compare;
}

export function formatNumber(language: Language, value: number): string {
  return numbers(language).format(value);
}

/** `a, b, c` with the language's comma, without an "and": for facts, not for sentences. */
export function formatList(language: Language, items: string[]): string {
  return lists(language).format(items);
}

/** A date as precise as it is known: `2024-11-21`, `2024-11` or `2024`. */
export function formatDate(language: Language, date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  const format = date.length === 7 ? months(language) : days(language);
  return format.format(new Date(`${date.padEnd(10, '-01')}T00:00:00Z`));
}

/** A number with what it counts: `78 %`, `297 училища`. Percent and euro by `Intl`, the rest by the language's plural forms. */
export function formatQuantity(language: Language, value: number, unit: Unit = 'count'): string {
  if (unit === 'percent') return percentages(language).format(value / 100);
  if (unit === 'euro') return euros(language).format(value);
  const formatted = formatNumber(language, value);
  if (unit === 'count') return formatted;
  const t = translator(language);
  if (unit === 'score' || unit === 'effect-size') return t(`vocabulary:units.${unit}`, { value: formatted });
  return t(`vocabulary:units.${unit}`, { count: value, value: formatted });
}
