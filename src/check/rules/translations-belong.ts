import { problem } from '../problem.ts';
import type { EntryRule } from './rule.ts';

/** A translation has an original, in another language than its own. */
export const translationsBelong: EntryRule = ({ slug, hasIndex, original, translations }) => {
  if (!hasIndex) return translations.map(({ path }) => problem(path, 'orphan-translation', undefined, { value: slug }));
  return translations
    .filter(({ language }) => language === original?.language)
    .map(({ path, language }) => problem(path, 'translation-of-itself', undefined, { value: language }));
};
