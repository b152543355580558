import { requiredOrNotStated } from '../entry/facts.ts';
import { originalSchemas, translationSchemas } from '../entry/schema.ts';
import type { EntryType } from '../vocabulary/entry-types.ts';
import { requiredSections } from '../vocabulary/sections.ts';
import type { DraftProblem } from './check-draft.ts';
import { type Draft, type DraftGroup, type DraftValue, groupIn, type Path, textIn, textsIn } from './draft.ts';
import { type EntryField, entryFields } from './fields.ts';
import { factsOf } from './schema-facts.ts';
import { isEntryType } from '../check/entry-fields.ts';

/** The parts without which a contribution cannot be published, in the order of the form. */
export function requiredParts({ slug, isTranslation, values }: Draft): Path[] {
  const type = textIn(values['type']);
  const schema = (isTranslation ? translationSchemas : originalSchemas)[isEntryType(type) ? type : 'practice'];
  const fields = Object.keys(entryFields).filter((name) => isRequired(name as EntryField, schema.shape, isTranslation));
  const sections = isTranslation && !hasText(values) ? [] : requiredSections;
  return [
    ...(slug === undefined ? [['slug']] : []),
    ...fields.map((name) => (name === 'translation' ? ['translation', 'method'] : [name])),
    ...sections.map((id) => ['sections', id]),
  ];
}

/** How many of the required parts are there and right. */
export function completeParts(draft: Draft, parts: readonly Path[], problems: readonly DraftProblem[]): number {
  const errors = problems.filter(({ severity, path }) => severity === 'error' && path.length > 0);
  return parts.filter((part) => isGiven(draft.values, part) && !errors.some(({ path }) => path.every((step, index) => index >= part.length || step === part[index]))).length;
}

/** Whether an entry of that type cannot do without a field: by the schema, or by a rule that asks for it or for "not stated". */
export function isRequiredField(name: string, type: EntryType = 'practice'): boolean {
  return isRequired(name as EntryField, originalSchemas[type].shape, false);
}

function isRequired(name: EntryField, shape: (typeof originalSchemas)[EntryType]['shape'] | (typeof translationSchemas)[EntryType]['shape'], isTranslation: boolean): boolean {
  if (name === 'translation') return true;
  if (entryFields[name].control === 'automatic') return false;
  if (!isTranslation && (name === 'countries' || (requiredOrNotStated as readonly string[]).includes(name))) return true;
  const schema = Object.hasOwn(shape, name) ? shape[name as keyof typeof shape] : undefined;
  return schema !== undefined && factsOf(schema).isRequired;
}

function isGiven(values: DraftGroup, [first = '', ...rest]: Path): boolean {
  const value = values[first];
  if (textsIn(values['notStated']).includes(String(first))) return true;
  // Without a country the box for all of Europe is enough.
  if (first === 'countries' && textIn(values['coverage'])) return true;
  return rest.length > 0 ? isGiven(groupIn(value), rest) : isFilled(value);
}

function isFilled(value: DraftValue | undefined): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return value !== undefined && Object.values(value).some((item) => isFilled(item as DraftValue));
}

function hasText(values: DraftGroup): boolean {
  return isFilled(groupIn(values['sections']));
}
