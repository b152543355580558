import type { Unit } from '../vocabulary/units.ts';
import { endonym, type Language } from './languages.ts';
import { translator } from './translator.ts';

/** Everything that depends on a language's conventions, formatted at build only: browsers differ in what they know of our languages. */

const cached = <T>(make: (language: Language) => T): ((language: Language) => T) => {
  const made = new Map<Language, T>();
  return (language) => {
    if (!made.has(language)) made.set(language, make(language));
    return made.get(language) as T;
  };
};

const regionNames = cached((language) => new Intl.DisplayNames([language], { type: 'region' }));
const languageNames = cached((language) => new Intl.DisplayNames([language], { type: 'language' }));
const collators = cached((language) => new Intl.Collator(language, { numeric: true }));
const lists = cached((language) => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));
const numbers = cached((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }));
const percentages = cached((language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }));
const euros = cached((language) => new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', minimumFractionDigits: 0, maximumFractionDigits: 2 }));
const days = cached((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));
const months = cached((language) => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }));

/** Name of a country (`XK`, `EU` too). In Irish and Maltese it carries the article: a label, not a word for sentences. */
export function countryName(language: Language, code: string): string {
  return regionNames(language).of(code) ?? code;
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
