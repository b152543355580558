import type contributeStrings from '../../content/locales/en/contribute.json';
import type vocabularyStrings from '../../content/locales/en/vocabulary.json';

/** Key of the string that names a field. */
export type LabelKey =
  | `vocabulary:fields.${keyof typeof vocabularyStrings.fields}`
  | `contribute:labels.${keyof typeof contributeStrings.labels}`
  | `vocabulary:selectionCriteria.${keyof typeof vocabularyStrings.selectionCriteria}`
  | `vocabulary:sections.${keyof typeof vocabularyStrings.sections}`
  | 'vocabulary:countries.europe-wide'
  | 'entry.resultsWhat'
  | 'entry.resultsValue'
  | 'entry.resultsBefore'
  | 'entry.resultsYear'
  | 'entry.resultsSource'
  | 'entry.studies'
  | 'entry.membership'
  | 'site.language';

export type HintKey = keyof typeof contributeStrings.hints;

/** Where the labels of a field's values come from: a list of the vocabulary's strings, or `Intl` for countries and languages. */
export type ValueLabels =
  | Exclude<keyof typeof vocabularyStrings, 'fields' | 'sections' | `${string}Explanations`>
  | 'anyLanguages'
  | 'made';

/** Part of the form that a field stands in. */
export type PartId = 'basics' | 'running' | 'sources' | 'evidence' | 'type' | 'more' | 'made' | 'organisations';

/** What a contributor does to fill a field, and so how its value in the file is made from what was typed. */
export type Control =
  /** One line of text; several lines of input that become one line; one value for each line of input. */
  | { control: 'text' | 'longText' | 'lines' }
  | { control: 'year' | 'number' | 'day' | 'date' | 'address' }
  /** One of the schema's values, as a menu or, where the labels are sentences, as radio buttons; several of them. */
  | { control: 'choice' | 'radio' | 'choices'; values: ValueLabels }
  /** A single box; ticked it gives this value. */
  | { control: 'box'; value: string }
  | { control: 'yesNo' }
  /** An organisation by its name; an existing entry; one of the sources in this draft. */
  | { control: 'organisation' | 'entry' | 'source' }
  | { control: 'group'; fields: Fields }
  /** Any number of groups. */
  | { control: 'list'; fields: Fields }
  /** Any number of single values. */
  | { control: 'values'; item: Field }
  /** Key of an item in a list, given by the form: `s1`, `s2`, … */
  | { control: 'id'; prefix: string }
  /** Words of an item, which the file keeps apart from the facts, under the item's id in this field. */
  | { control: 'words'; field: WordsField }
  /** Written by the form without being asked for. */
  | { control: 'automatic' };

/** Fields that hold the words of facts by the ids of the facts. */
export const wordsFields = ['indicators', 'phaseGoals', 'outputTitles'] as const;
export type WordsField = (typeof wordsFields)[number];

export type Field = Control & {
  /** Absent where the form asks nothing, and on a single value of a list, which the list's own label names. */
  label?: LabelKey;
  hint?: HintKey;
};

export interface Fields {
  readonly [name: string]: Field;
}

/** A field on the first level, with its place in the form. */
export type TopField = Field & { part: PartId };
