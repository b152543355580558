import 'i18next';
import type contribute from '../../content/locales/en/contribute.json';
import type rules from '../../content/locales/en/rules.json';
import type ui from '../../content/locales/en/ui.json';
import type vocabulary from '../../content/locales/en/vocabulary.json';

/** Keys are checked by the compiler against the English files: an unknown key or an unlabelled vocabulary value is an error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: typeof ui; vocabulary: typeof vocabulary; rules: typeof rules; contribute: typeof contribute };
  }
}
