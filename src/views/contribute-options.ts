import type { ValueLabels } from '../contribute/field.ts';
import { compare, countryName, languageName } from '../i18n/formats.ts';
import { isLanguage, type Language, languages } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { themesByArea, type ThemeArea } from '../vocabulary/themes.ts';

/** Values that can be chosen, under a heading or without one. */
export interface OptionGroup {
  label: string | undefined;
  options: { value: string; label: string }[];
}

/** The values of a field with their labels, in the vocabulary's order or, where they have names, by name. */
export function optionGroups(reader: Language, values: ValueLabels, codes: readonly string[]): OptionGroup[] {
  if (values === 'anyLanguages') return languageGroups(reader);
  const options = codes.map((value) => ({ value, label: optionLabel(reader, values, value) }));
  if (values === 'countries') return [{ label: undefined, options: byLabel(reader, options) }];
  if (values !== 'themes') return [{ label: undefined, options }];
  const t = translator(reader);
  return Object.entries(themesByArea).map(([area, ofArea]) => ({
    label: t(`vocabulary:themeAreas.${area as ThemeArea}`),
    options: options.filter(({ value }) => (ofArea as readonly string[]).includes(value)),
  }));
}

function byLabel(reader: Language, options: OptionGroup['options']): OptionGroup['options'] {
  const order = compare(reader);
  return options.toSorted((a, b) => order(a.label, b.label));
}

function optionLabel(reader: Language, values: ValueLabels, value: string): string {
  const t = translator(reader);
  if (values === 'countries') return countryName(reader, value);
  if (values === 'made') return t(`contribute:made.${value as 'human'}`);
  if (values === 'units') return unitLabel(reader, value);
  const label = t(`vocabulary:${values}.${value}` as 'vocabulary:stages.prevention');
  if (values === 'stages') return `${label} – ${t(`vocabulary:stageExplanations.${value as 'prevention'}`)}`;
  if (values === 'evidenceLevels') return `${label} – ${t(`vocabulary:evidenceLevelExplanations.${value as 'described'}`)}`;
  return label;
}

/** A unit as it stands behind a number. */
function unitLabel(reader: Language, unit: string): string {
  const t = translator(reader);
  if (unit === 'percent') return '%';
  if (unit === 'euro') return '€';
  if (unit === 'count') return t('contribute:labels.otherUnit');
  // Most units are named in the plural that belongs to large numbers.
  return t(`vocabulary:units.${unit as 'learners'}`, { count: 100, value: '…' });
}

/** The site's languages, and all others that have a name: sources and materials exist in them, too. */
function languageGroups(reader: Language): OptionGroup[] {
  const option = (value: string) => ({ value, label: languageName(reader, value) });
  return [
    { label: undefined, options: byLabel(reader, languages.map(option)) },
    { label: translator(reader)('contribute:otherLanguages'), options: byLabel(reader, otherLanguages().map(option)) },
  ];
}

/** Codes of two letters that ISO 639-1 gives to a language, without those that stand for another code today. */
function otherLanguages(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.filter((code) => names.of(code) !== undefined && Intl.getCanonicalLocales(code)[0] === code && !isLanguage(code));
}
