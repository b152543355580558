import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from './languages.ts';

/** The files of interface strings that every language has in full, `content/locales/<language>/<namespace>.json`. */
export const namespaces = ['ui', 'vocabulary', 'rules', 'contribute'] as const;
export type Namespace = (typeof namespaces)[number];

export type Strings = { [key: string]: string | Strings };

const folder = join('content', 'locales');

/** One file of strings. Throws with the file's name if it is missing or no JSON. */
export function readStrings(language: Language, namespace: Namespace): Strings {
  const file = join(folder, language, `${namespace}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Strings;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** Every string of the site that exists: language, namespace, key. Which must exist is the locale check's business. */
export function readAllStrings(): Record<string, Record<string, Strings>> {
  const present = new Set(readdirSync(folder));
  return Object.fromEntries(
    languages
      .filter((language) => present.has(language))
      .map((language) => {
        const files = readdirSync(join(folder, language));
        const own = namespaces.filter((namespace) => files.includes(`${namespace}.json`));
        return [language, Object.fromEntries(own.map((namespace) => [namespace, readStrings(language, namespace)]))];
      }),
  );
}
