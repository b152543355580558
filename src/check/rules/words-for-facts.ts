import type { MdxReading } from '../check-file.ts';
import { translationSchemas } from '../../entry/schema.ts';
import { type EntryFields, isEntryType, typesWithField } from '../entry-fields.ts';
import { nearest } from '../nearest.ts';
import { echo, type Problem } from '../problem.ts';
import { type EntryRule, type Finding, findingsIn } from './rule.ts';

/** The texts that belong to facts, and where the facts' ids are. */
const wordFields = {
  indicators: { facts: 'results', ids: ({ results }: EntryFields) => results?.map(({ indicator }) => indicator) },
  phaseGoals: { facts: 'phases', ids: ({ phases }: EntryFields) => phases?.map(({ id }) => id) },
  outputTitles: { facts: 'outputs', ids: ({ outputs }: EntryFields) => outputs?.map(({ id }) => id) },
} as const;

type WordField = keyof typeof wordFields;

/**
 * Facts that carry only a number or an id have their words in each text file, under the same id: all of them in the
 * original; in a translation with a body those that are missing are shown in another language, which is said.
 */
export const wordsForFacts: EntryRule = ({ original, translations }) => {
  const facts = original?.fields;
  if (!original || !facts) return [];
  return [original, ...translations].flatMap((text) => [
    ...(Object.keys(wordFields) as WordField[]).flatMap((field) => checkWords(text, field, facts, original.given)),
    ...(text.kind === 'translation' ? checkFieldsOfType(text, facts) : []),
  ]);
};

function checkWords(text: MdxReading & { kind: string }, field: WordField, facts: EntryFields, given: ReadonlySet<string>): Problem[] {
  const { facts: factField, ids: idsIn } = wordFields[field];
  const ids = idsIn(facts) ?? [];
  const words = text.fields?.[field];
  if (isEntryType(facts.type) && !typesWithField(field, translationSchemas).includes(facts.type)) return [];
  const wrongFacts = given.has(factField) && facts[factField] === undefined;
  if (wrongFacts || !text.fields || (text.given.has(field) && !words)) return [];
  const missing: Finding[] = [...new Set(ids)]
    .filter((id) => words?.[id] === undefined)
    .map((id) => ({ rule: text.kind === 'original' ? 'words-missing' : 'translation-words-missing', path: [field, id], values: { value: id } }));
  const unknown: Finding[] = Object.keys(words ?? {})
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const suggestion = nearest(id, ids);
      return { rule: 'words-unknown', path: [field, id], what: 'key', values: { value: echo(id), allowed: ids.join(', ') || '–', ...(suggestion && { suggestion }) } };
    });
  return findingsIn(text, [...(text.kind === 'original' || text.body.state !== 'none' ? missing : []), ...unknown]);
}

/** Texts that the original's type does not have, and `joining` where a full translation leaves it out. */
function checkFieldsOfType(text: MdxReading, { type, joining }: EntryFields): Problem[] {
  if (!isEntryType(type)) return [];
  const foreign = [...text.given].flatMap((field): Finding[] => {
    const types = typesWithField(field, translationSchemas);
    return types.length === 0 || types.includes(type) ? [] : [{ rule: 'field-of-other-type', path: [field], what: 'key', values: { allowed: types.join(', ') } }];
  });
  const missing: Finding[] =
    joining !== undefined && text.body.state !== 'none' && !text.given.has('joining') ? [{ rule: 'translation-words-missing', path: ['joining'], values: { value: 'joining' } }] : [];
  return findingsIn(text, [...foreign, ...missing]);
}
