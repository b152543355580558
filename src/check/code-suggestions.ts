import { languages } from '../i18n/languages.ts';
import { countries } from '../vocabulary/countries.ts';

/** Codes that people write for another: EU style, the domain, the country instead of the language. */
const countryAliases: Readonly<Record<string, string>> = {
  uk: 'GB', el: 'GR', en: 'GB', cs: 'CZ', da: 'DK', et: 'EE', sl: 'SI', sv: 'SE', ks: 'XK', kos: 'XK',
  england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB', 'great britain': 'GB', 'the netherlands': 'NL', holland: 'NL',
  'czech republic': 'CZ', macedonia: 'MK', turkey: 'TR', 'bosnia and herzegovina': 'BA', bosnia: 'BA', 'republic of moldova': 'MD',
};

const languageAliases: Readonly<Record<string, string>> = {
  cz: 'cs', gr: 'el', dk: 'da', ee: 'et', se: 'sv', si: 'sl', at: 'de', gb: 'en', ie: 'ga', us: 'en', sp: 'es', ua: 'uk', kr: 'hr',
  dutch: 'nl', flemish: 'nl', 'modern greek': 'el', gaelic: 'ga', castilian: 'es', 'serbo-croatian': 'hr',
};

/** The country code that a text most likely means: `UK`, `gb`, `Ísland`, `Czech Republic`. */
export function suggestCountry(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  const code = (Object.hasOwn(countryAliases, word) ? countryAliases[word] : undefined) ?? countries.find((country) => country.toLowerCase() === word);
  return code ?? countryNames().get(word);
}

/** The code among `allowed` that a text most likely means: `cz`, `EN`, `čeština`, `Czech`. */
export function suggestLanguage(text: string, allowed: readonly string[]): string | undefined {
  const word = text.trim().toLowerCase();
  const alias = Object.hasOwn(languageAliases, word) ? languageAliases[word] : undefined;
  const code = alias ?? (allowed.includes(word) ? word : languageNames().get(word));
  return code !== undefined && allowed.includes(code) ? code : undefined;
}

const countryNames = once(() => namesOf(countries, 'region'));
const languageNames = once(() => namesOf(languages, 'language'));

/** Every name of every code in every language of the site, in lower case. */
function namesOf(codes: readonly string[], type: 'region' | 'language'): Map<string, string> {
  const names = new Map<string, string>();
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type });
    for (const code of codes) names.set((display.of(code) ?? code).toLowerCase(), code);
  }
  return names;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
