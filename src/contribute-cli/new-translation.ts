import { stringify } from 'yaml';
import { readOriginal } from '../check/read-original.ts';
import { textByType, textOfAllTypes, type TranslationMethod } from '../entry/text.ts';

/** Fields that are translated, in the order of the schema. */
const translated = [...new Set([...Object.keys(textOfAllTypes), ...Object.values(textByType).flatMap((fields) => Object.keys(fields))])];

/**
 * The file of a new translation: all that is to be translated, still in the original's language, and the mark of the
 * original that it is made from. Throws if the original cannot be read; the checker says why.
 */
export function newTranslation(original: string, method: TranslationMethod): string {
  const { fields, body, hash } = readOriginal(original);
  const texts = Object.fromEntries(translated.filter((key) => key in fields).map((key) => [key, fields[key]]));
  const yaml = stringify(texts, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  return `---\n${yaml}translation: {method: ${method}, sourceHash: "${hash}"}\n---\n${body}`;
}
