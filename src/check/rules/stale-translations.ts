import { sourceHash } from '../../entry/source-hash.ts';
import type { OriginalReading } from '../check-file.ts';
import type { EntryRule } from './rule.ts';
import { findingsIn } from './rule.ts';

/** Fingerprint of the text that translations are made from; `undefined` when it has no title or summary. */
export function originalHash({ fields, body }: OriginalReading): string | undefined {
  const { title, summary } = fields ?? {};
  return title === undefined || summary === undefined ? undefined : sourceHash({ title, summary, body: body.source });
}

/** A translation says which original it was made from, and is shown as behind once that has changed. */
export const staleTranslations: EntryRule = ({ original, translations }) => {
  const readable = translations.filter(({ fields }) => fields?.translation);
  const hash = original && readable.some(({ fields }) => fields?.translation?.sourceHash) ? originalHash(original) : undefined;
  return readable.flatMap((translation) => {
    const made = translation.fields?.translation?.sourceHash;
    if (made === undefined) return findingsIn(translation, [{ rule: 'unstamped-translation', path: ['translation'] }]);
    return hash !== undefined && made !== hash ? findingsIn(translation, [{ rule: 'stale-translation', path: ['translation', 'sourceHash'] }]) : [];
  });
};
