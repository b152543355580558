import { languages } from '../i18n/languages.ts';
import { approaches } from '../vocabulary/approaches.ts';
import { countries } from '../vocabulary/countries.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import { entryTypes } from '../vocabulary/entry-types.ts';
import { fundingKinds } from '../vocabulary/funding-kinds.ts';
import { intensities } from '../vocabulary/intensities.ts';
import { interventionLevels } from '../vocabulary/intervention-levels.ts';
import { scopes } from '../vocabulary/scopes.ts';
import { stages } from '../vocabulary/stages.ts';
import { starters } from '../vocabulary/starters.ts';
import { statuses } from '../vocabulary/statuses.ts';
import { targetGroups } from '../vocabulary/target-groups.ts';
import { themes } from '../vocabulary/themes.ts';

export interface Question {
  /** Name of the flag, `--level`; as in the address of a list where that has one. */
  name: string;
  text: string;
  /** `many` takes several values, separated by commas. */
  takes: 'text' | 'one' | 'many';
  /** What may be answered; anything where absent. */
  values?: readonly string[];
}

/** What a new entry needs to begin with. Everything may be left open and filled in later, except the first five. */
export const questions = [
  { name: 'slug', text: 'Name of the folder, in English: lower-case letters, digits, hyphens', takes: 'text' },
  { name: 'type', text: 'What is it?', takes: 'one', values: entryTypes },
  { name: 'title', text: 'Title: what it is and where', takes: 'text' },
  { name: 'language', text: 'Language you write in', takes: 'one', values: languages },
  { name: 'country', text: 'Countries', takes: 'many', values: countries },
  { name: 'summary', text: 'Summary in 80 to 300 characters: for whom, what is done, by whom, what came out', takes: 'text' },
  { name: 'scope', text: 'Reach', takes: 'one', values: scopes },
  { name: 'level', text: 'Education levels', takes: 'many', values: educationLevels },
  { name: 'stage', text: 'Stages', takes: 'many', values: stages },
  { name: 'intervention', text: 'Whom it addresses', takes: 'many', values: interventionLevels },
  { name: 'intensity', text: 'How long help lasts', takes: 'one', values: intensities },
  { name: 'funding', text: 'Who pays', takes: 'many', values: fundingKinds },
  { name: 'target', text: 'Target groups', takes: 'many', values: targetGroups },
  { name: 'theme', text: 'Main theme', takes: 'one', values: themes },
  { name: 'approach', text: 'Approaches, up to five', takes: 'many', values: approaches },
  { name: 'lead', text: 'Who leads it: the name of a file in content/organisations, without .yaml', takes: 'text' },
  { name: 'start', text: 'Year it began', takes: 'text' },
  { name: 'status', text: 'Status', takes: 'one', values: statuses },
  { name: 'startable', text: 'Who can start it', takes: 'many', values: starters },
] as const satisfies readonly Question[];

export type QuestionName = (typeof questions)[number]['name'];

/** By question; what is not there was left open. Lists as the values in their order. */
export type Answers = Partial<Record<QuestionName, readonly string[]>>;

/** Questions that must be answered before anything can be written. */
export const neededFirst = ['slug', 'type', 'title', 'language'] as const satisfies readonly QuestionName[];

/** An answer as values. Throws with a sentence if a value is not among those that the question allows. */
export function readAnswer({ name, takes, values }: Question, answer: string): readonly string[] {
  const given = (takes === 'many' ? answer.split(',') : [answer]).map((value) => value.trim()).filter((value) => value !== '');
  const wrong = values && given.find((value) => !values.includes(value));
  if (wrong !== undefined) throw new Error(`--${name}: "${wrong}" is none of ${values?.join(', ')}.`);
  return given;
}
