import { fallbackLanguage } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { selectionCriteria } from '../vocabulary/selection-criteria.ts';
import { citedSections, requiredSections, sectionIds, type SectionId } from '../vocabulary/sections.ts';
import { type Answers, type Question, type QuestionName, questions } from './questions.ts';

/**
 * The file of a new entry: every required field, filled from the answers or left open with what may stand there as a
 * comment, and the headings of the text, each with a hint. `today` is the day the facts were looked at, `2026-11-22`.
 */
export function newEntry(answers: Answers, today: string): string {
  return `---\n${fields(answers, today).join('\n')}\n---\n\n${body()}`;
}

function fields(answers: Answers, today: string): string[] {
  const text = (name: QuestionName) => quoted(answers[name]?.[0] ?? '');
  const one = (key: string, name: QuestionName) => open(key, answers[name]?.[0], name);
  const many = (key: string, name: QuestionName) => open(key, answers[name]?.length ? `[${answers[name].join(', ')}]` : undefined, name, '[…, …]');
  const start = answers.start?.[0];
  const theme = answers.theme?.[0];
  return [
    one('type', 'type'),
    `title: ${text('title')}`,
    `summary: ${text('summary')}`,
    one('originalLanguage', 'language'),
    many('countries', 'country'),
    one('scope', 'scope'),
    many('educationLevels', 'level'),
    many('stages', 'stage'),
    many('interventionLevels', 'intervention'),
    one('intensity', 'intensity'),
    open('funding', answers.funding?.length ? `[${answers.funding.map((kind) => `{kind: ${kind}}`).join(', ')}]` : undefined, 'funding', '[{kind: …}]'),
    many('targetGroups', 'target'),
    open('themes', theme && `{primary: ${theme}}`, 'theme', '{primary: …}'),
    many('approaches', 'approach'),
    one('leadOrganisation', 'lead'),
    open('period', start && `{start: ${start}}`, 'start', '{start: …}'),
    one('status', 'status'),
    many('startableBy', 'startable'),
    'evidence: {level: described, finding: not-measured}',
    `selectionCriteria: {${selectionCriteria.map((criterion) => `${criterion}: not-stated`).join(', ')}}`,
    'sources:',
    `  - {id: s1, title: "", publisher: "", language: ${answers.language?.[0] ?? ''}}`,
    `lastVerified: ${today}`,
  ];
}

/** A field with its value, or without one and with a comment that says what is asked for and how it is written. */
function open(key: string, value: string | undefined, name: QuestionName, form = ''): string {
  if (value) return `${key}: ${value}`;
  const { text, values }: Question = questions.find((question) => question.name === name) ?? questions[0];
  return `${key}: # ${form}${form && ' '}${values && values.length <= 30 ? values.join(', ') : text}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

const includes = (ids: readonly SectionId[], id: SectionId): boolean => ids.includes(id);

/** The required sections, and the two that most readers look for next. */
function body(): string {
  return sectionIds.filter((id) => includes(requiredSections, id) || id === 'problem' || id === 'results').map((id) => `## ${id}\n\n{/* ${hint(id)} */}\n`).join('\n');
}

/** What the form says of a section, and what it asks for by its buttons. */
function hint(id: SectionId): string {
  const cite = includes(citedSections, id) ? ' Cite a source after each statement: <Cite id="s1" />' : '';
  return `${translator(fallbackLanguage)(`contribute:text.${id}`)}${cite}${includes(requiredSections, id) ? '' : ' May be left out.'}`;
}
