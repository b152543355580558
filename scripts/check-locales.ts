import { fallbackLanguage, languages } from '../src/i18n/languages.ts';
import { checkStrings } from '../src/i18n/locale-check.ts';
import { namespaces, readStrings } from '../src/i18n/resources.ts';

/** `npm run check-locales`: compares the interface strings of all languages with the English ones. Exit code 1 if anything is wrong. */
const problems = languages.flatMap((language) =>
  namespaces.flatMap((namespace) => {
    try {
      return checkStrings(language, namespace, readStrings(fallbackLanguage, namespace), readStrings(language, namespace));
    } catch (error) {
      return [{ language, namespace, key: '', message: (error as Error).message }];
    }
  }),
);

for (const { language, namespace, key, message } of problems) console.log(`content/locales/${language}/${namespace}.json  ${key}  ${message}`);
console.log(problems.length === 0 ? `${languages.length} languages: complete.` : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
