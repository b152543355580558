import { createInstance, type TFunction } from 'i18next';
import { remember } from '../remember.ts';
import { fallbackLanguage, type Language, localeOf } from './languages.ts';
import { namespaces, readAllStrings } from './resources.ts';

export type Translate = TFunction<['ui', 'vocabulary', 'rules', 'contribute']>;

const instance = createInstance();
await instance.init({
  // Keyed by locale, from which i18next also takes the plural rules.
  resources: Object.fromEntries(Object.entries(readAllStrings()).map(([language, strings]) => [localeOf(language), strings])),
  ns: [...namespaces],
  defaultNS: 'ui',
  fallbackLng: localeOf(fallbackLanguage),
  initAsync: false,
  returnEmptyString: false,
  // Templates escape what they print; escaping here would do it twice.
  interpolation: { escapeValue: false },
  saveMissing: true,
  missingKeyHandler: (_languages, namespace, key) => {
    throw new Error(`No language has the string "${namespace}:${key}".`);
  },
});

/**
 * The strings of one language: `t('list.title')`, `t('vocabulary:stages.prevention')`. Made once per language, since
 * making one costs as much as a page; and a string that nothing is put into is looked up once.
 */
export const translator = remember((language: Language): Translate => {
  const translate = instance.getFixedT(localeOf(language), [...namespaces]) as Translate;
  const plain = remember((key: string): string => translate(key as 'list.title'));
  const remembering = (key: string, values?: Record<string, unknown>) => (values ? translate(key as 'list.title', values) : plain(key));
  return remembering as unknown as Translate;
});
